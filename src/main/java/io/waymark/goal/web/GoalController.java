package io.waymark.goal.web;

import io.waymark.goal.GoalChanges;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One goal, and saying it anew. */
@Controller
class GoalController {

    private final GoalPages pages;
    private final GoalChanges changes;

    GoalController(GoalPages pages, GoalChanges changes) {
        this.pages = pages;
        this.changes = changes;
    }

    @GetMapping("/orgs/{slug}/goals/{id}")
    ModelAndView show(Member member, @PathVariable GoalId id) {
        return pages.show(member, id);
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}")
    ModelAndView change(Member member, @PathVariable GoalId id, GoalForm form, RedirectAttributes next) {
        GoalPage page = pages.typed(member, id, form);
        if (page.goal().retired()) {
            return conflict(page, page.goal());
        }
        return page.problems().isEmpty()
                ? answer(page, changes.change(member, id, form.seenVersion(), form.plan()), next)
                : GoalPages.refused(page);
    }

    private static ModelAndView answer(GoalPage page, GoalChanges.Result result, RedirectAttributes next) {
        return switch (result) {
            case GoalChanges.Result.Done done -> saved(page, next);
            case GoalChanges.Result.Stale stale -> conflict(page, stale.now());
        };
    }

    private static ModelAndView saved(GoalPage page, RedirectAttributes next) {
        next.addFlashAttribute("said", Said.of("outcome.saved", page.form().statement()));
        return new ModelAndView("redirect:/orgs/" + page.member().slug() + "/goals/"
                + page.goal().id());
    }

    private static ModelAndView conflict(GoalPage page, GoalFacts now) {
        return new ModelAndView(
                "goal/conflict",
                Map.of("page", page, "now", now, "again", page.form().over(now)),
                HttpStatus.CONFLICT);
    }
}
