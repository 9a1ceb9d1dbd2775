package io.waymark.costreview;

import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks finance to confirm a review that counts still, and to hold the next one before the last counts no more. */
@Component
class CostReviewTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'confirm-cost-review', r.finance_id, r.recorded_by, r.id, to_char(r.held_on, 'FMDD FMMonth YYYY'), null, null,
                    null, null::date, r.recorded_at, '/cost-reviews#review-' || r.id
                from cost_review r
                join membership m on m.organisation_id = r.organisation_id and m.person_id = r.finance_id and %1$s
                where r.organisation_id = :organisation and r.confirmed_at is null and r.held_on + interval '%2$s' >= :today
                union all
                select 'hold-cost-review', m.person_id, null, m.organisation_id, '', null, null, null, l.due, null,
                    '/cost-reviews#add'
                from membership m
                cross join lateral (
                    select cast(max(r.held_on) + interval '%2$s' as date) as due from cost_review r
                    where r.organisation_id = m.organisation_id and r.held_on <= :today) l
                where m.organisation_id = :organisation and %1$s and (l.due is null or l.due <= :soon)
                """.formatted(Right.CONFIRM_COST_REVIEWS.heldBy("m"), CostReview.GOOD_FOR);
    }
}
