package io.waymark.kpi;

import io.waymark.organisation.Hit;
import org.springframework.stereotype.Component;

/** Finds KPIs by their title, what they mean and where they come from. */
@Component
class KpiHits implements Hit.Source {

    @Override
    public String select() {
        return """
                select 'kpi', h.tier, k.title, k.meaning || ' ' || k.source, null::uuid, g.statement,
                    case when k.retired_at is not null then 'retired' end, :home || '/kpis/' || k.id
                from asked
                cross join found_kpi(asked.terms) h
                cross join lateral (select * from kpi where organisation_id = :organisation and id = h.id limit 1) k
                left join goal g on g.organisation_id = k.organisation_id and g.id = k.goal_id
                """;
    }
}
