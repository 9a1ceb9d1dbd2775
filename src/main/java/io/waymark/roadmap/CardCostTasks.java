package io.waymark.roadmap;

import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks finance for its word on what cards with work left cost. */
@Component
class CardCostTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'confirm-card-cost', m.person_id, i.cost_said_by, i.id, coalesce(i.title, i.topic_key),
                    case when i.title is null then i.edition_id end, null, null, null::date, i.cost_said_at,
                    '/initiatives/' || i.id || '#costs'
                from initiative i
                join membership m on m.organisation_id = i.organisation_id and %s
                where i.organisation_id = :organisation and i.cost_said_at is not null and i.cost_judged_at is null
                    and i.status not in ('DONE', 'DROPPED')
                """.formatted(Right.CONFIRM_CARD_COSTS.heldBy("m"));
    }
}
