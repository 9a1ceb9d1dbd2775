package io.waymark.plan.scenario;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the scenarios that were not removed; one statement each. */
@Repository
@Transactional(readOnly = true)
class ScenarioRows {

    private static final String SELECT = """
            select s.id, s.version, s.unit_id, s.name, s.inputs, c.name as saved_by, s.saved_at
            from scenario s join colleague c on c.id = s.saved_by
            where s.organisation_id = :organisation and s.removed_at is null
            """;

    private final Sql sql;

    ScenarioRows(Sql sql) {
        this.sql = sql;
    }

    /** Those of a unit, by name. */
    public List<KeptScenario> of(Member member, UnitId unit) {
        return sql.of(member, SELECT + "and s.unit_id = :unit order by s.name_key, s.id")
                .with("unit", unit)
                .list(KeptScenario.class);
    }

    /** @throws NotFound where it is missing, removed or another tenant's */
    public KeptScenario find(Member member, ScenarioId id) {
        return sql.of(member, SELECT + "and s.id = :id").with("id", id).one(KeptScenario.class);
    }
}
