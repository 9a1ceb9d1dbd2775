package io.waymark.costreview;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
    Reply show(Member member) {
        return Reply.shown(CostReviewPages.VIEW, pages.of(member));
    }

    @Needs(Right.RECORD_COST_REVIEWS)
    @PostMapping(PATH)
    Reply record(Member member, @Valid CostReviewForm form, BindingResult problems) {
        List<Member> ofFinance = pages.ofFinance(member);
        form.judge(ofFinance, member.today(clock), problems);
        if (problems.hasErrors()) {
            return Reply.refused(CostReviewPages.VIEW, problems, pages.of(member));
        }
        reviewing.record(member, form.day(), form.from(ofFinance).orElseThrow(), form.findings(), clock);
        return Reply.to(PATH, member.slug());
    }

    @Needs(Right.CONFIRM_COST_REVIEWS)
    @PostMapping(PATH + "/{id}/confirmation")
    Reply confirm(Member member, @PathVariable CostReviewId id) {
        reviewing.confirm(member, id, clock);
        return Reply.to(PATH, member.slug());
    }
}
