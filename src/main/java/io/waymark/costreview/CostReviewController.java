package io.waymark.costreview;

import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the cost reviews, records one, and lets finance confirm it. */
@Controller
class CostReviewController {

    private static final String PATH = "/orgs/{slug}/cost-reviews";

    private final CostReviewing reviewing;
    private final CostReviewPages pages;
    private final Clock clock;

    CostReviewController(CostReviewing reviewing, CostReviewPages pages, Clock clock) {
        this.reviewing = reviewing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Member member) {
        return pages.show(member, CostReviewForm.held(member.today(clock)), Map.of());
    }

    @Needs(Right.RECORD_COST_REVIEWS)
    @PostMapping(PATH)
    ModelAndView record(Member member, CostReviewForm form) {
        List<Member> ofFinance = pages.ofFinance(member);
        Map<String, String> problems = form.problems(ofFinance, member.today(clock));
        if (!problems.isEmpty()) {
            return pages.show(member, form, problems);
        }
        reviewing.record(member, form.day().orElseThrow(), form.from(ofFinance).orElseThrow(), form.findings(), clock);
        return back(member);
    }

    @Needs(Right.CONFIRM_COST_REVIEWS)
    @PostMapping(PATH + "/{id}/confirmation")
    ModelAndView confirm(Member member, @PathVariable CostReviewId id) {
        reviewing.confirm(member, id, clock);
        return back(member);
    }

    private static ModelAndView back(Member member) {
        return new ModelAndView("redirect:/orgs/" + member.slug() + "/cost-reviews");
    }
}
