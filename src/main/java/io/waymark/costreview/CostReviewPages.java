package io.waymark.costreview;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of cost reviews; two statements. */
@Component
class CostReviewPages {

    static final String VIEW = "costreview/cost-reviews";

    private final CostReviews reviews;
    private final Members members;
    private final Clock clock;

    CostReviewPages(CostReviews reviews, Members members, Clock clock) {
        this.reviews = reviews;
        this.members = members;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Map<String, Object> of(Member member) {
        CostReviewsPage page = new CostReviewsPage(member, reviews.of(member), ofFinance(member), member.today(clock));
        return Map.of("page", page, "costReviewForm", CostReviewForm.held(page.today()));
    }

    /** Who can have taken part for finance, by name. */
    List<Member> ofFinance(Member member) {
        return members.colleagues(member).stream()
                .filter(it -> it.may(Right.CONFIRM_COST_REVIEWS))
                .toList();
    }
}
