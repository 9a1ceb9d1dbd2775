package io.waymark.roadmap;

import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks owners to finish what is planned until the end of this quarter, and to see to what cannot go on. */
@Component
class CardTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select case i.status when 'BLOCKED' then 'unblock' else 'finish' end, i.owner_id, null, i.id,
                    coalesce(i.title, i.topic_key || '/' || i.level),
                    case when i.title is null then i.edition_id end, null, u.name, d.due, null, '/initiatives/' || i.id
                from initiative i
                join unit u on u.organisation_id = i.organisation_id and u.id = i.unit_id and u.archived_at is null
                cross join lateral (
                    select case when i.target_quarter <= :today
                        then cast(i.target_quarter + interval '3 months' as date) - 1 end as due) d
                where i.organisation_id = :organisation and i.owner_id is not null
                    and (i.status = 'BLOCKED' or i.status in ('PLANNED', 'IN_PROGRESS') and d.due is not null)
                """;
    }
}
