package io.waymark.measurement;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            select m.day, m.revision, m.value, m.note, p.name as who, m.recorded_at as at, m.import_id is not null as imported
            from measurement m join person p on p.id = m.recorded_by
            where m.organisation_id = :organisation and m.kpi_id = :kpi
            """;

    private record DatedRevision(
            LocalDate day,
            int revision,
            @Nullable BigDecimal value,
            String note,
            String who,
            Instant at,
            boolean imported) {

        MeasuredDay.Revision said() {
            return new MeasuredDay.Revision(revision, value, note, who, at, imported);
        }
    }

    private final Sql sql;

    Measurements(Sql sql) {
        this.sql = sql;
    }

    /** The days before this one, newest first: a page, and one more where another page follows. */
    @Transactional(readOnly = true)
    public List<MeasuredDay> before(Member member, KpiId kpi, LocalDate day) {
        return days(sql.of(member, SAID + """
                and m.day in (
                    select distinct day from measurement
                    where organisation_id = m.organisation_id and kpi_id = m.kpi_id and day < :day
                    order by day desc limit :most)
                order by m.day desc, m.revision desc
                """).with("kpi", kpi).with("day", day).with("most", PAGE + 1));
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
        return days(sql.of(member, SAID + "and m.day = :day order by m.revision desc")
                        .with("kpi", kpi)
                        .with("day", day))
                .stream()
                .findFirst();
    }

    /** Writes all of them, in one statement; how many of their places were still free. */
    @Transactional(propagation = Propagation.MANDATORY)
    int add(Member member, Collection<NewMeasurement> wishes, Instant now, @Nullable UUID cameWith) {
        return sql.of(member, """
                insert into measurement
                    (organisation_id, kpi_id, day, revision, value, note, recorded_by, recorded_at, import_id)
                select :organisation, kpi, day, revision, value, note, :person, :now, :import
                from unnest(:kpis::uuid[], :days::date[], :revisions::int[], :values::numeric[], :notes::text[])
                    as wish (kpi, day, revision, value, note)
                order by kpi, day
                on conflict do nothing
                """)
                .with("now", Timestamp.from(now))
                .with("import", cameWith)
                .with("kpis", texts(wishes, NewMeasurement::kpi))
                .with("days", texts(wishes, NewMeasurement::day))
                .with("revisions", texts(wishes, NewMeasurement::revision))
                .with("values", texts(wishes, NewMeasurement::value))
                .with("notes", texts(wishes, NewMeasurement::note))
                .run();
    }

    private static @Nullable String[] texts(
            Collection<NewMeasurement> wishes, Function<NewMeasurement, @Nullable Object> part) {
        return wishes.stream()
                .map(part)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }

    private static List<MeasuredDay> days(Sql.Statement query) {
        return query.list(DatedRevision.class).stream()
                .collect(Collectors.groupingBy(
                        DatedRevision::day,
                        LinkedHashMap::new,
                        Collectors.mapping(DatedRevision::said, Collectors.toList())))
                .entrySet()
                .stream()
                .map(it -> new MeasuredDay(it.getKey(), it.getValue()))
                .toList();
    }
}
