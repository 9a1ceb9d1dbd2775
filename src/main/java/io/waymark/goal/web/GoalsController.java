package io.waymark.goal.web;

import io.waymark.goal.Goal;
import io.waymark.goal.GoalRanking;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ranked list of goals, and adding one. */
@Controller
class GoalsController {

    private final GoalsPages pages;
    private final GoalRanking ranking;

    GoalsController(GoalsPages pages, GoalRanking ranking) {
        this.pages = pages;
        this.ranking = ranking;
    }

    @GetMapping("/orgs/{slug}/goals")
    ModelAndView show(Member member) {
        return new ModelAndView("goal/goals", Map.of("page", pages.show(member)));
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals")
    ModelAndView add(Member member, GoalForm form, RedirectAttributes next) {
        GoalsPage page = pages.refused(member, form);
        if (!page.problems().isEmpty()) {
            return new ModelAndView("goal/goals", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Goal goal = ranking.add(member, form.plan(), form.addedAs());
        next.addFlashAttribute("said", Said.of("outcome.added", goal.statement()));
        return new ModelAndView("redirect:/orgs/" + member.slug() + "/goals#goal-" + goal.id());
    }
}
