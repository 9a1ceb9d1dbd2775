package io.waymark.costreview;

import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.LocalDate;
import java.util.List;

/**
 * The cost reviews as one member sees them.
 *
 * @param ofFinance who can have taken part for finance
 */
record CostReviewsPage(Member member, List<CostReview> reviews, List<Member> ofFinance, LocalDate today) {

    public boolean editable() {
        return member.may(Right.RECORD_COST_REVIEWS);
    }

    public List<SelectOption> people() {
        return ofFinance.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList();
    }

    /** Whether the member is asked to confirm a review. */
    public boolean confirms(CostReview review) {
        return !review.confirmed()
                && review.finance().equals(member.person())
                && member.may(Right.CONFIRM_COST_REVIEWS);
    }
}
