package io.waymark.costreview;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the page of cost reviews; two statements. */
@Component
class CostReviewPages {

    private final CostReviews reviews;
    private final Members members;
    private final Clock clock;

    CostReviewPages(CostReviews reviews, Members members, Clock clock) {
        this.reviews = reviews;
        this.members = members;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ModelAndView show(Member member, CostReviewForm form, Map<String, String> problems) {
        CostReviewsPage page =
                new CostReviewsPage(member, reviews.of(member), ofFinance(member), form, problems, member.today(clock));
        return new ModelAndView(
                "costreview/cost-reviews",
                Map.of("page", page),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Who can have taken part for finance, by name. */
    List<Member> ofFinance(Member member) {
        return members.colleagues(member).stream()
                .filter(it -> it.may(Right.CONFIRM_COST_REVIEWS))
                .toList();
    }
}
