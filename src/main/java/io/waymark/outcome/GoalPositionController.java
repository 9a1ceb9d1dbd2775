package io.waymark.outcome;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a goal its neighbour's position; the page's script asks for the list alone. */
@Controller
class GoalPositionController {

    private final RankedGoals goals;
    private final GoalRanking ranking;
    private final Editions editions;

    GoalPositionController(RankedGoals goals, GoalRanking ranking, Editions editions) {
        this.goals = goals;
        this.ranking = ranking;
        this.editions = editions;
    }

    @PostMapping("/orgs/{slug}/goals/{id}/position")
    ModelAndView move(Member member, @PathVariable GoalId id, @RequestParam int position, HtmxRequest htmx) {
        ranking.move(member, id, position);
        return htmx.isHtmxRequest()
                ? new ModelAndView("outcome/goals :: swapped", Map.of("page", page(member), "moved", id))
                : new ModelAndView("redirect:/orgs/" + member.slug() + "/goals#goal-" + id);
    }

    private GoalsPage page(Member member) {
        return new GoalsPage(member, goals.of(member), editions.current().themes(), GoalForm.EMPTY, Map.of());
    }
}
