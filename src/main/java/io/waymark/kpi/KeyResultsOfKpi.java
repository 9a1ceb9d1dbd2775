package io.waymark.kpi;

import io.waymark.goal.KeyResultId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The key results that read a KPI, told by SQL as objectives learn of KPIs: neither package uses the other. */
@Repository
public class KeyResultsOfKpi {

    /** @param objective what it shows progress of */
    public record ReadingKeyResult(KeyResultId id, String title, String objective) {}

    private final Sql sql;

    KeyResultsOfKpi(Sql sql) {
        this.sql = sql;
    }

    /** Those that count, of objectives that are under way, by title; one statement. */
    @Transactional(readOnly = true)
    public List<ReadingKeyResult> of(Member member, KpiId kpi) {
        return sql.of(member, """
                select k.id, k.title, o.title as objective
                from key_result k
                join objective o on o.organisation_id = k.organisation_id and o.id = k.objective_id
                where k.organisation_id = :organisation and k.kpi_id = :kpi and k.dropped_at is null and o.closed_at is null
                order by k.title, k.id
                """).with("kpi", kpi).list(ReadingKeyResult.class);
    }
}
