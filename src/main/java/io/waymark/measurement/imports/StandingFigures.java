package io.waymark.measurement.imports;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.sheet.SheetDraftId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was last said about the days of many KPIs at once, and what an import brought. */
@Repository
class StandingFigures {

    /** @param value null where the day was taken back */
    record Standing(int revision, @Nullable BigDecimal value, Instant at) {}

    private final JdbcClient jdbc;

    StandingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all days of some KPIs; one statement. */
    @Transactional(readOnly = true)
    public Map<Spot, Standing> about(Member member, Collection<KpiId> kpis) {
        Map<Spot, Standing> last = new HashMap<>();
        if (kpis.isEmpty()) {
            return last;
        }
        jdbc.sql("""
                select distinct on (kpi_id, day) kpi_id, day, revision, value, recorded_at from measurement
                where organisation_id = ? and kpi_id = any(?)
                order by kpi_id, day, revision desc
                """)
                .param(member.organisation().value())
                .param(kpis.stream().map(KpiId::value).toArray(UUID[]::new))
                .query(row -> {
                    last.put(
                            new Spot(
                                    new KpiId(row.getObject("kpi_id", UUID.class)),
                                    row.getObject("day", LocalDate.class)),
                            new Standing(
                                    row.getInt("revision"),
                                    row.getBigDecimal("value"),
                                    row.getTimestamp("recorded_at").toInstant()));
                });
        return last;
    }

    /** How many figures of which KPIs the member brought with an import that they accepted. */
    @Transactional(readOnly = true)
    public Map<KpiId, Integer> broughtWith(Member member, SheetDraftId id) {
        Map<KpiId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select kpi_id, count(*) as values from measurement
                where organisation_id = ? and import_id = ? and recorded_by = ?
                group by kpi_id
                """)
                .param(member.organisation().value())
                .param(id.value())
                .param(member.person().value())
                .query(row -> {
                    counts.put(new KpiId(row.getObject("kpi_id", UUID.class)), row.getInt("values"));
                });
        return counts;
    }
}
