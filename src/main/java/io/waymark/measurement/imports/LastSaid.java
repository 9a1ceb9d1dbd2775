package io.waymark.measurement.imports;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was last said about many days at once, and what an import brought. */
@Repository
class LastSaid {

    /** @param value null where the day was taken back */
    record Said(int revision, @Nullable BigDecimal value) {}

    private final JdbcClient jdbc;

    LastSaid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the days between the first and the last spot, of the KPIs of the spots; one statement. */
    @Transactional(readOnly = true)
    public Map<Spot, Said> about(Member member, Collection<Spot> spots) {
        Map<Spot, Said> last = new HashMap<>();
        if (spots.isEmpty()) {
            return last;
        }
        jdbc.sql("""
                select distinct on (kpi_id, day) kpi_id, day, revision, value from measurement
                where organisation_id = ? and kpi_id = any(?) and day between ? and ?
                order by kpi_id, day, revision desc
                """)
                .param(member.organisation().value())
                .param(spots.stream().map(it -> it.kpi().value()).distinct().toArray(UUID[]::new))
                .param(spots.stream().map(Spot::day).min(LocalDate::compareTo).orElseThrow())
                .param(spots.stream().map(Spot::day).max(LocalDate::compareTo).orElseThrow())
                .query(row -> {
                    last.put(
                            new Spot(
                                    new KpiId(row.getObject("kpi_id", UUID.class)),
                                    row.getObject("day", LocalDate.class)),
                            new Said(row.getInt("revision"), row.getBigDecimal("value")));
                });
        return last;
    }

    /** How many figures of which KPIs the member brought with an import that they accepted. */
    @Transactional(readOnly = true)
    public Map<KpiId, Integer> broughtWith(Member member, ImportId id) {
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
