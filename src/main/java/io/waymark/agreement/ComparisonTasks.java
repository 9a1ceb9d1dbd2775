package io.waymark.agreement;

import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/**
 * Asks to open a comparison that waits for people without a day, to agree where compared answers differ, and to submit what is agreed.
 * Whether answers differ is found out once a dimension, not once for each member who could agree.
 */
@Component
class ComparisonTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'open-comparison', m.person_id, null, a.id, s.dimension_key, a.edition_id, a.title, u.name, null::date, i.first,
                    '/assessments/' || a.id || '/comparison/' || s.dimension_key
                from assessment_scope s
                join assessment a on a.organisation_id = s.organisation_id and a.id = s.assessment_id and a.state = 'OPEN'
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                join membership m on m.organisation_id = s.organisation_id and %s
                cross join lateral (
                    select min(h.handed_in_at) as first from hand_in h
                    where h.organisation_id = s.organisation_id and h.assessment_id = a.id
                        and h.dimension_key = s.dimension_key) i
                where s.organisation_id = :organisation and s.state = 'ANSWERING' and s.opened_at is null and i.first is not null
                    and not exists (
                        select from assignment g
                        where g.organisation_id = s.organisation_id and g.assessment_id = a.id
                            and split_part(g.topic_key, '.', 1) = s.dimension_key and g.due_on >= :today)
                union all
                select case when d.differ then 'agree' else 'submit' end, m.person_id, null, a.id, s.dimension_key, a.edition_id,
                    a.title, u.name, null, s.opened_at,
                    '/assessments/' || a.id || case when d.differ then '/comparison/' else '/review/' end || s.dimension_key
                from assessment_scope s
                join assessment a on a.organisation_id = s.organisation_id and a.id = s.assessment_id and a.state = 'OPEN'
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                left join colleague o on o.organisation_id = s.organisation_id and o.id = s.owner_id and o.present
                cross join lateral (
                    select exists (
                        select from comparable_answer c
                        where c.organisation_id = s.organisation_id and c.assessment_id = a.id
                            and c.dimension_key = s.dimension_key and c.rating is not null
                            and not exists (
                                select from agreement g
                                where g.organisation_id = c.organisation_id and g.assessment_id = c.assessment_id
                                    and g.practice_key = c.practice_key)
                        group by c.practice_key
                        having count(distinct c.rating) > 1) as differ
                    offset 0) d
                join membership m on m.organisation_id = s.organisation_id
                    and case when d.differ then %s else m.person_id = o.id or o.id is null and %s end
                where s.organisation_id = :organisation and s.state = 'ANSWERING' and s.opened_at is not null
                """.formatted(
                        Right.OPEN_COMPARISONS.heldBy("m"),
                        Right.AGREE_RATINGS.heldBy("m"),
                        Right.SUBMIT_DIMENSIONS.heldBy("m"));
    }
}
