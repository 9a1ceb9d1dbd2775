package io.waymark.costreview;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records cost reviews and confirms them; each call is one transaction with its activity entry. */
@Component
public class CostReviewing {

    private static final String SUBJECT = "cost-review";

    private final CostReviews reviews;
    private final ActivityRecord activity;

    CostReviewing(CostReviews reviews, ActivityRecord activity) {
        this.reviews = reviews;
        this.activity = activity;
    }

    /**
     * Records a review that was held. Whoever records that they took part for finance themself has confirmed it; the same
     * review recorded twice is one.
     *
     * @param finance somebody who confirms cost reviews
     */
    @Transactional
    public void record(Member member, LocalDate heldOn, Member finance, String findings, Clock clock) {
        member.must(Right.RECORD_COST_REVIEWS);
        PersonId person = finance.person();
        if (reviews.has(member, heldOn, person, findings)) {
            return;
        }
        Instant now = clock.instant();
        CostReviewId id = reviews.add(member, heldOn, person, findings, now);
        if (person.equals(member.person()) && member.may(Right.CONFIRM_COST_REVIEWS)) {
            reviews.confirm(member, id, now);
        }
        activity.add(
                member,
                now,
                "activity.cost-review.recorded",
                SUBJECT,
                id.value(),
                Map.of(),
                Map.of("title", heldOn.toString(), "finance", finance.name(), "findings", findings));
    }

    /**
     * The member says that they took part for finance; said twice is said once.
     *
     * @throws NotFound where the review is missing or another tenant's
     * @throws NotYourReview where it names somebody else
     */
    @Transactional
    public void confirm(Member member, CostReviewId id, Clock clock) {
        CostReview review = reviews.of(member, id);
        member.must(Right.CONFIRM_COST_REVIEWS);
        if (!review.finance().equals(member.person())) {
            throw new NotYourReview();
        }
        if (reviews.confirm(member, id, clock.instant())) {
            activity.add(
                    member,
                    clock.instant(),
                    "activity.cost-review.confirmed",
                    SUBJECT,
                    id.value(),
                    Map.of(),
                    Map.of("title", review.heldOn().toString()));
        }
    }
}
