package io.waymark.outcome;

import io.waymark.content.Editions;
import io.waymark.content.GoalTheme;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ranked list of goals, and adding one. */
@Controller
class GoalController {

    private final RankedGoals goals;
    private final GoalRanking ranking;
    private final Editions editions;

    GoalController(RankedGoals goals, GoalRanking ranking, Editions editions) {
        this.goals = goals;
        this.ranking = ranking;
        this.editions = editions;
    }

    @GetMapping("/orgs/{slug}/goals")
    ModelAndView show(Member member) {
        return new ModelAndView("outcome/goals", Map.of("page", page(member, GoalForm.EMPTY, Map.of())));
    }

    @PostMapping("/orgs/{slug}/goals")
    ModelAndView add(Member member, GoalForm form) {
        GoalRanking.mustBeChangedBy(member);
        Map<String, String> problems = form.problems(themes());
        if (!problems.isEmpty()) {
            return new ModelAndView(
                    "outcome/goals", Map.of("page", page(member, form, problems)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Goal goal = ranking.add(member, form.statement(), form.why(), form.theme());
        return new ModelAndView("redirect:/orgs/" + member.slug() + "/goals#goal-" + goal.id());
    }

    private GoalsPage page(Member member, GoalForm form, Map<String, String> problems) {
        return new GoalsPage(member, goals.of(member), themes(), form, problems);
    }

    private List<GoalTheme> themes() {
        return editions.current().themes();
    }
}
