package io.waymark.review;

import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks for another look at what was sent back, for the review of what was submitted, and for the sign-off of what was accepted. */
@Component
class ReviewTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'sent-back', w.person_id, null, a.id, s.dimension_key, a.edition_id, a.title, u.name, min(w.due_on), (
                        select max(r.reviewed_at) from review_remark r
                        where r.organisation_id = s.organisation_id and r.assessment_id = a.id
                            and r.dimension_key = s.dimension_key),
                    '/assessments/' || a.id || '/review/' || s.dimension_key
                from assessment_scope s
                join assessment a on a.organisation_id = s.organisation_id and a.id = s.assessment_id and a.state = 'OPEN'
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                cross join lateral (
                    select s.owner_id as person_id, null::date as due_on where s.owner_id is not null
                    union all
                    select g.person_id, g.due_on from assignment g
                    where g.organisation_id = s.organisation_id and g.assessment_id = a.id
                        and split_part(g.topic_key, '.', 1) = s.dimension_key
                        and not exists (
                            select from hand_in h
                            where h.organisation_id = g.organisation_id and h.assessment_id = g.assessment_id
                                and h.dimension_key = s.dimension_key and h.person_id = g.person_id)) w
                where s.organisation_id = :organisation and s.state = 'SENT_BACK'
                group by s.organisation_id, a.id, a.edition_id, a.title, u.name, s.dimension_key, w.person_id
                union all
                select 'review', m.person_id, s.owner_id, a.id, s.dimension_key, a.edition_id, a.title, u.name, null, (
                        select max(h.handed_in_at) from hand_in h
                        where h.organisation_id = s.organisation_id and h.assessment_id = a.id
                            and h.dimension_key = s.dimension_key),
                    '/assessments/' || a.id || '/review/' || s.dimension_key
                from assessment_scope s
                join assessment a on a.organisation_id = s.organisation_id and a.id = s.assessment_id and a.state = 'OPEN'
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                left join colleague r on r.organisation_id = s.organisation_id and r.id = s.reviewer_id and r.present
                join membership m on m.organisation_id = s.organisation_id and (m.person_id = r.id or r.id is null and %s)
                where s.organisation_id = :organisation and s.state = 'SUBMITTED'
                union all
                select 'sign-off', m.person_id, null, a.id, a.title, null, null, u.name, null, null,
                    '/assessments/' || a.id || '/review'
                from assessment a
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                join membership m on m.organisation_id = a.organisation_id and %s
                where a.organisation_id = :organisation and a.state = 'OPEN' and not exists (
                    select from assessment_scope s
                    where s.organisation_id = a.organisation_id and s.assessment_id = a.id and s.state <> 'ACCEPTED')
                """.formatted(Right.REVIEW_DIMENSIONS.heldBy("m"), Right.SIGN_OFF_ASSESSMENTS.heldBy("m"));
    }
}
