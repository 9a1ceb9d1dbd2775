package io.waymark.costreview;

import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The cost reviews as one member sees them.
 *
 * @param ofFinance who can have taken part for finance
 * @param problems field to message key, where the form was refused
 */
record CostReviewsPage(
        Member member,
        List<CostReview> reviews,
        List<Member> ofFinance,
        CostReviewForm form,
        Map<String, String> problems,
        LocalDate today) {

    public boolean editable() {
        return member.may(Right.RECORD_COST_REVIEWS);
    }

    /** Whether the member is asked to confirm a review. */
    public boolean confirms(CostReview review) {
        return !review.confirmed()
                && review.finance().equals(member.person())
                && member.may(Right.CONFIRM_COST_REVIEWS);
    }
}
