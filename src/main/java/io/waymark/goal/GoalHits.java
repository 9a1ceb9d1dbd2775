package io.waymark.goal;

import io.waymark.organisation.Hit;
import org.springframework.stereotype.Component;

/** Finds goals by their statement, and by why they matter. */
@Component
class GoalHits implements Hit.Source {

    @Override
    public String select() {
        return """
                select 'goal', h.tier, g.statement, g.why, null::uuid, null, case when g.retired_at is not null then 'retired' end,
                    :home || '/goals/' || g.id
                from asked
                cross join found_goal(asked.terms) h
                cross join lateral (select * from goal where organisation_id = :organisation and id = h.id limit 1) g
                """;
    }
}
