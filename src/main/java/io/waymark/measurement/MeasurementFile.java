package io.waymark.measurement;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the figures that stand as CSV: with a mark by which spreadsheets know its encoding, and so that the portal reads
 * it again. Text that a spreadsheet would compute gets an apostrophe before it.
 */
@Repository
public class MeasurementFile {

    private static final String MARK = "\uFEFF";
    private static final String COMPUTED = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of("KPI", "DAY", "VALUE", "NOTE", "UNIT", "WHO", "WHEN");

    private static final String STANDING = """
            select k.title, m.day, m.value, m.note, k.unit, p.name, m.recorded_at
            from standing_measurement m
            join kpi k on k.organisation_id = m.organisation_id and k.id = m.kpi_id
            join person p on p.id = m.recorded_by
            where m.organisation_id = ?
            """;

    private final JdbcClient jdbc;
    private final MessageSource words;

    MeasurementFile(JdbcClient jdbc, MessageSource words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Of one KPI, retired or not; nothing where it is another tenant's. */
    @Transactional(readOnly = true)
    public String of(Member member, KpiId kpi) {
        return written(jdbc.sql(STANDING + "and m.kpi_id = ? order by m.day")
                .param(member.organisation().value())
                .param(kpi.value()));
    }

    /** Of all KPIs in use. */
    @Transactional(readOnly = true)
    public String of(Member member) {
        return written(jdbc.sql(STANDING + "and k.retired_at is null order by lower(k.title), m.day")
                .param(member.organisation().value()));
    }

    private String written(JdbcClient.StatementSpec standing) {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = CSVFormat.EXCEL.print(text)) {
            printer.printRecord(COLUMNS.stream().map(this::heading));
            for (String[] row : standing.query((it, number) -> cells(it)).list()) {
                printer.printRecord(Arrays.stream(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String heading(String column) {
        return words.getMessage("measurement.column." + column, null, LocaleContextHolder.getLocale());
    }

    private static String[] cells(ResultSet row) throws SQLException {
        return new String[] {
            asText(row.getString("title")),
            row.getString("day"),
            Figures.typed(row.getBigDecimal("value")),
            asText(row.getString("note")),
            asText(row.getString("unit")),
            asText(row.getString("name")),
            row.getTimestamp("recorded_at")
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString()
        };
    }

    static String asText(String text) {
        boolean computed = !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
        return computed ? "'" + text : text;
    }
}
