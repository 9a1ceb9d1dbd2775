package io.waymark.measurement.imports;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.sheet.SheetDraftId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was last said about the days of many KPIs at once, and what an import brought. */
@Repository
class StandingFigures {

    /** @param value null where the day was taken back */
    record Stated(
            KpiId kpi,
            LocalDate day,
            int revision,
            @Nullable BigDecimal value,
            Instant at) {}

    private record Brought(KpiId kpi, int figures) {}

    private final Sql sql;

    StandingFigures(Sql sql) {
        this.sql = sql;
    }

    /** Of all days of some KPIs; one statement. */
    @Transactional(readOnly = true)
    public Map<Spot, Stated> about(Member member, Collection<KpiId> kpis) {
        return kpis.isEmpty()
                ? Map.of()
                : sql
                        .of(member, """
                        select distinct on (kpi_id, day) kpi_id as kpi, day, revision, value, recorded_at as at
                        from measurement
                        where organisation_id = :organisation and kpi_id = any(:kpis)
                        order by kpi_id, day, revision desc
                        """)
                        .with("kpis", kpis.stream().map(KpiId::value).toArray(UUID[]::new))
                        .list(Stated.class)
                        .stream()
                        .collect(Collectors.toMap(it -> new Spot(it.kpi(), it.day()), it -> it));
    }

    /** How many figures of which KPIs the member brought with an import that they accepted. */
    @Transactional(readOnly = true)
    public Map<KpiId, Integer> broughtWith(Member member, SheetDraftId id) {
        return sql.of(member, """
                select kpi_id as kpi, count(*) as figures from measurement
                where organisation_id = :organisation and import_id = :id and recorded_by = :person
                group by kpi_id
                """).with("id", id).list(Brought.class).stream()
                .collect(Collectors.toMap(Brought::kpi, Brought::figures));
    }
}
