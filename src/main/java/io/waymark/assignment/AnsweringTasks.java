package io.waymark.assignment;

import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks people to answer until they hand in. Who gave them the topics waits for them once they are late. */
@Component
class AnsweringTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'answer', g.person_id,
                    case when min(g.due_on) < :today then (array_agg(g.assigned_by order by g.due_on))[1] end,
                    a.id, s.dimension_key, a.edition_id, a.title, u.name, min(g.due_on), min(g.assigned_at),
                    '/assessments/' || a.id
                from assignment g
                join assessment a on a.organisation_id = g.organisation_id and a.id = g.assessment_id and a.state = 'OPEN'
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                join assessment_scope s on s.organisation_id = g.organisation_id and s.assessment_id = g.assessment_id
                    and s.dimension_key = split_part(g.topic_key, '.', 1) and s.state = 'ANSWERING'
                where g.organisation_id = :organisation and not exists (
                    select from hand_in h
                    where h.organisation_id = g.organisation_id and h.assessment_id = g.assessment_id
                        and h.dimension_key = s.dimension_key and h.person_id = g.person_id)
                group by a.id, a.edition_id, a.title, u.name, s.dimension_key, g.person_id
                """;
    }
}
