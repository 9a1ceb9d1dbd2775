package io.waymark.objective;

import io.waymark.organisation.Hit;
import org.springframework.stereotype.Component;

/** Finds objectives, and key results that count still. */
@Component
class ObjectiveHits implements Hit.Source {

    @Override
    public String select() {
        return """
                select 'objective', h.tier, o.title, o.why, null::uuid, g.statement,
                    case when o.closed_at is not null then 'closed' end, :home || '/objectives/' || o.id
                from asked
                cross join found_objective(asked.terms) h
                cross join lateral (select * from objective where organisation_id = :organisation and id = h.id limit 1) o
                join goal g on g.organisation_id = o.organisation_id and g.id = o.goal_id
                union all
                select 'key-result', h.tier, r.title, '', null, o.title, case when o.closed_at is not null then 'closed' end,
                    :home || '/key-results/' || r.id
                from asked
                cross join found_key_result(asked.terms) h
                cross join lateral (select * from key_result where organisation_id = :organisation and id = h.id limit 1) r
                join objective o on o.organisation_id = r.organisation_id and o.id = r.objective_id
                """;
    }
}
