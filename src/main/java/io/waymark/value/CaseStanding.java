package io.waymark.value;

import io.waymark.figure.Aim;
import io.waymark.figure.Figures;
import io.waymark.figure.Reading;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the measurements of a KPI that stand; each call is one statement. */
@Repository
@Transactional(readOnly = true)
public class CaseStanding {

    /** A case is about where it began and where it is now: the oldest and the newest of a long row are offered. */
    private static final int OLDEST = 40;

    private static final int NEWEST = 80;

    private final JdbcClient jdbc;

    CaseStanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a case can be written about, the oldest first. */
    public List<Reading> offered(Member member, KpiId kpi) {
        return jdbc.sql("""
                select day, value from (
                    select day, value, row_number() over (order by day) as place, row_number() over (order by day desc) as back
                    from standing_measurement where organisation_id = :organisation and kpi_id = :kpi
                ) m
                where place <= :oldest or back <= :newest order by day
                """)
                .param("organisation", member.organisation().value())
                .param("kpi", kpi.value())
                .param("oldest", OLDEST)
                .param("newest", NEWEST)
                .query((row, number) ->
                        new Reading(row.getObject("day", LocalDate.class), Figures.exact(row.getBigDecimal("value"))))
                .list();
    }

    /** A wish for a case with what stands on its days. */
    Checked check(Member member, KpiId kpi, Aim aim, CaseContent content) {
        BigDecimal before = on(member, kpi, content.before());
        BigDecimal after = on(member, kpi, content.after());
        return new Checked(content, before, after, CaseCheck.problems(content, aim, before, after));
    }

    private @Nullable BigDecimal on(Member member, KpiId kpi, @Nullable LocalDate day) {
        return day == null
                ? null
                : jdbc.sql(
                                "select value from standing_measurement where organisation_id = ? and kpi_id = ? and day = ?")
                        .param(member.organisation().value())
                        .param(kpi.value())
                        .param(day)
                        .query(BigDecimal.class)
                        .optional()
                        .map(Figures::exact)
                        .orElse(null);
    }
}
