package io.waymark.measurement;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said about the days of KPIs; rows are added and never changed. */
@Repository
public class Measurements {

    /** How many days stand on a page. */
    public static final int PAGE = 50;

    /** Behind every day. */
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    private static final String SAID = """
            select m.day, m.revision, m.value, m.note, p.name, m.recorded_at, m.import_id
            from measurement m join person p on p.id = m.recorded_by
            where m.organisation_id = ? and m.kpi_id = ?
            """;

    private final JdbcClient jdbc;

    Measurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days before this one, newest first: a page, and one more where another page follows. */
    @Transactional(readOnly = true)
    public List<MeasuredDay> before(Member member, KpiId kpi, LocalDate day) {
        return days(jdbc.sql(SAID + """
                and m.day in (
                    select distinct day from measurement
                    where organisation_id = m.organisation_id and kpi_id = m.kpi_id and day < ?
                    order by day desc limit ?)
                order by m.day desc, m.revision desc
                """)
                .param(member.organisation().value())
                .param(kpi.value())
                .param(day)
                .param(PAGE + 1));
    }

    /**
     * One day.
     *
     * @throws NotFound where nothing was ever said about it
     */
    @Transactional(readOnly = true)
    public MeasuredDay of(Member member, KpiId kpi, LocalDate day) {
        return find(member, kpi, day).orElseThrow(NotFound::new);
    }

    /** One day, where something was said about it. */
    @Transactional(readOnly = true)
    public Optional<MeasuredDay> find(Member member, KpiId kpi, LocalDate day) {
        return days(jdbc.sql(SAID + "and m.day = ? order by m.revision desc")
                        .param(member.organisation().value())
                        .param(kpi.value())
                        .param(day))
                .stream()
                .findFirst();
    }

    /** Writes all of them, in one statement; how many of their places were still free. */
    @Transactional(propagation = Propagation.MANDATORY)
    int add(Member member, Collection<NewMeasurement> wishes, Instant now, @Nullable UUID cameWith) {
        return jdbc.sql("""
                insert into measurement
                    (organisation_id, kpi_id, day, revision, value, note, recorded_by, recorded_at, import_id)
                select :organisation, kpi, day, revision, value, note, :me, :now, :import
                from unnest(:kpis::uuid[], :days::date[], :revisions::int[], :values::numeric[], :notes::text[])
                    as wish (kpi, day, revision, value, note)
                order by kpi, day
                on conflict do nothing
                """)
                .param("organisation", member.organisation().value())
                .param("me", member.person().value())
                .param("now", Timestamp.from(now))
                .param("import", cameWith)
                .param("kpis", texts(wishes, NewMeasurement::kpi))
                .param("days", texts(wishes, NewMeasurement::day))
                .param("revisions", texts(wishes, NewMeasurement::revision))
                .param("values", texts(wishes, NewMeasurement::value))
                .param("notes", texts(wishes, NewMeasurement::note))
                .update();
    }

    private static @Nullable String[] texts(
            Collection<NewMeasurement> wishes, Function<NewMeasurement, @Nullable Object> part) {
        return wishes.stream()
                .map(part)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }

    private static List<MeasuredDay> days(JdbcClient.StatementSpec query) {
        Map<LocalDate, List<Revision>> days = new LinkedHashMap<>();
        query.query(row -> {
            days.computeIfAbsent(row.getObject("day", LocalDate.class), it -> new ArrayList<>())
                    .add(revision(row));
        });
        return days.entrySet().stream()
                .map(it -> new MeasuredDay(it.getKey(), it.getValue()))
                .toList();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("revision"),
                row.getBigDecimal("value"),
                row.getString("note"),
                row.getString("name"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("import_id") != null);
    }
}
