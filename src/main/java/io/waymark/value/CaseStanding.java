package io.waymark.value;

import io.waymark.figure.Aim;
import io.waymark.figure.Reading;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the measurements of a KPI that stand; each call is one statement. */
@Repository
@Transactional(readOnly = true)
public class CaseStanding {

    /** A case is about where it began and where it is now: the oldest and the newest of a long row are offered. */
    private static final int OLDEST = 40;

    private static final int NEWEST = 80;

    private final Sql sql;

    CaseStanding(Sql sql) {
        this.sql = sql;
    }

    /** What a case can be written about, the oldest first. */
    public List<Reading> offered(Member member, KpiId kpi) {
        return sql.of(member, """
                select day, trim_scale(value) as value from (
                    select day, value, row_number() over (order by day) as place, row_number() over (order by day desc) as back
                    from standing_measurement where organisation_id = :organisation and kpi_id = :kpi
                ) m
                where place <= :oldest or back <= :newest order by day
                """)
                .with("kpi", kpi)
                .with("oldest", OLDEST)
                .with("newest", NEWEST)
                .list(Reading.class);
    }

    /** A wish for a case beside what stands on its days. */
    Checked check(Member member, KpiId kpi, Aim aim, CaseContent content) {
        Reading before = on(member, kpi, content.before());
        Reading after = on(member, kpi, content.after());
        Map<String, String> problems = CaseCheck.problems(aim, before, after);
        return before == null || after == null || !problems.isEmpty()
                ? new Checked(null, problems)
                : new Checked(new CaseVersion(before, content.target(), after, content.whatChanged()), problems);
    }

    private @Nullable Reading on(Member member, KpiId kpi, @Nullable LocalDate day) {
        return sql.of(member, """
                select day, trim_scale(value) as value from standing_measurement
                where organisation_id = :organisation and kpi_id = :kpi and day = cast(:day as date)
                """)
                .with("kpi", kpi)
                .with("day", day)
                .maybe(Reading.class)
                .orElse(null);
    }
}
