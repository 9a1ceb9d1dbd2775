package io.waymark.goal.web;

import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRetirement;
import io.waymark.goal.GoalRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a goal out of the list, with a reason, and puts it back at the end. */
@Controller
class GoalRetirementController {

    private static final int REASON_LENGTH = 1000;

    private final GoalPages pages;
    private final GoalRetirement retirement;
    private final GoalRows rows;

    GoalRetirementController(GoalPages pages, GoalRetirement retirement, GoalRows rows) {
        this.pages = pages;
        this.retirement = retirement;
        this.rows = rows;
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}/retirement")
    ModelAndView retire(
            Member member,
            @PathVariable GoalId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        String problem = problem(reason.strip());
        if (!problem.isEmpty() && !rows.of(member, id).retired()) {
            return pages.refusedReason(member, id, reason, problem);
        }
        boolean retired = retirement.retire(member, id, reason);
        return list(member, id, retired ? "outcome.retired" : "outcome.retired.already", !retired, next);
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}/return")
    ModelAndView bringBack(Member member, @PathVariable GoalId id, RedirectAttributes next) {
        retirement.bringBack(member, id);
        return list(member, id, "outcome.returned", false, next);
    }

    /** Its message key; empty where nothing is wrong. */
    private static String problem(String reason) {
        if (reason.isEmpty()) {
            return "outcome.error.reason";
        }
        return reason.length() > REASON_LENGTH ? "outcome.error.reason-too-long" : "";
    }

    private ModelAndView list(Member member, GoalId id, String message, boolean warning, RedirectAttributes next) {
        next.addFlashAttribute(
                "said", new Said(message, rows.of(member, id).plan().statement(), 0, warning));
        return new ModelAndView("redirect:/orgs/" + member.slug() + "/goals#goal-" + id);
    }
}
