package io.waymark.measurement;

import io.waymark.figure.Figures;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.sheet.CsvText;
import io.waymark.sheet.SheetCell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the figures that stand, with who recorded them and when: by that the portal knows what changed since, when it reads
 * them again.
 */
@Repository
public class MeasurementFile {

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
    public CsvText of(Member member, KpiId kpi) {
        return written(jdbc.sql(STANDING + "and m.kpi_id = ? order by m.day")
                .param(member.organisation().value())
                .param(kpi.value()));
    }

    /** Of all KPIs in use. */
    @Transactional(readOnly = true)
    public CsvText of(Member member) {
        return written(jdbc.sql(STANDING + "and k.retired_at is null order by lower(k.title), m.day")
                .param(member.organisation().value()));
    }

    private CsvText written(JdbcClient.StatementSpec standing) {
        CsvText text = new CsvText(COLUMNS.stream().map(this::heading).toList());
        standing.query((row, number) -> cells(row)).list().forEach(text::line);
        return text;
    }

    private String heading(String column) {
        return words.getMessage("measurement.column." + column, null, LocaleContextHolder.getLocale());
    }

    private static List<SheetCell> cells(ResultSet row) throws SQLException {
        return List.of(
                SheetCell.ofWords(row.getString("title")),
                SheetCell.ofFigure(row.getString("day")),
                SheetCell.ofFigure(Figures.typed(row.getBigDecimal("value"))),
                SheetCell.ofWords(row.getString("note")),
                SheetCell.ofWords(row.getString("unit")),
                SheetCell.ofWords(row.getString("name")),
                SheetCell.ofFigure(row.getTimestamp("recorded_at")
                        .toInstant()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()));
    }
}
