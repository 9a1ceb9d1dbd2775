package io.waymark.planning;

import io.waymark.organisation.Hit;
import org.springframework.stereotype.Component;

/** Finds assessments and the units that they are of. */
@Component
class AssessmentHits implements Hit.Source {

    @Override
    public String select() {
        return """
                select 'assessment', h.tier, a.title, '', a.unit_id, u.name,
                    case when a.state = 'SIGNED_OFF' then 'signed-off' end, :home || '/assessments/' || a.id
                from asked
                cross join found_assessment(asked.terms) h
                cross join lateral (select * from assessment where organisation_id = :organisation and id = h.id limit 1) a
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                union all
                select 'unit', h.tier, u.name, '', u.id, null, case when u.archived_at is not null then 'archived' end,
                    :home || '/units/' || u.id
                from asked
                cross join found_unit(asked.terms) h
                cross join lateral (select * from unit where organisation_id = :organisation and id = h.id limit 1) u
                """;
    }
}
