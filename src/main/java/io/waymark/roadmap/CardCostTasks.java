package io.waymark.roadmap;

import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks finance for its word on what cards with work left cost, and who asked for it to correct what was sent back. */
@Component
class CardCostTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'confirm-card-cost', m.person_id, i.cost_said_by, i.id, coalesce(i.title, i.topic_key || '/' || i.level),
                    case when i.title is null then i.edition_id end, null, null, null::date, i.cost_said_at,
                    '/initiatives/' || i.id || '#costs'
                from initiative i
                join membership m on m.organisation_id = i.organisation_id and %s
                where i.organisation_id = :organisation and i.cost_said_at is not null and i.cost_judged_at is null
                    and i.status not in ('DONE', 'DROPPED')
                union all
                select 'correct-card-cost', m.person_id, i.cost_judged_by, i.id, coalesce(i.title, i.topic_key || '/' || i.level),
                    case when i.title is null then i.edition_id end, null, null, null::date, i.cost_judged_at,
                    '/initiatives/' || i.id || '/edit#costs'
                from initiative i
                join membership m on m.organisation_id = i.organisation_id and m.person_id = i.cost_said_by
                    and (%s or m.left_at is null and i.owner_id = m.person_id)
                where i.organisation_id = :organisation and i.cost_against is not null
                    and i.status not in ('DONE', 'DROPPED')
                """.formatted(Right.CONFIRM_CARD_COSTS.heldBy("m"), Right.CHANGE_INITIATIVES.heldBy("m"));
    }
}
