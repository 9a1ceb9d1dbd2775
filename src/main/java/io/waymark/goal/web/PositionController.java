package io.waymark.goal.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRanking;
import io.waymark.goal.GoalRows;
import io.waymark.goal.MoveResult;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a goal another rank, by button or by dragging; the page's script asks for the list alone. */
@Controller
class PositionController {

    private final GoalsPages pages;
    private final GoalRanking ranking;
    private final GoalRows rows;

    PositionController(GoalsPages pages, GoalRanking ranking, GoalRows rows) {
        this.pages = pages;
        this.ranking = ranking;
        this.rows = rows;
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}/position")
    ModelAndView move(
            Member member,
            @PathVariable GoalId id,
            @RequestParam int position,
            @RequestParam int from,
            HtmxRequest htmx,
            RedirectAttributes next) {
        MoveResult result = ranking.move(member, id, from, position);
        Said said = Said.of(result, rows.of(member, id).plan().statement());
        if (said.warning() || htmx.isHtmxRequest()) {
            return shown(member, said, htmx);
        }
        next.addFlashAttribute("said", said);
        return new ModelAndView("redirect:/orgs/" + member.slug() + "/goals#goal-" + id);
    }

    private ModelAndView shown(Member member, Said said, HtmxRequest htmx) {
        return new ModelAndView(
                htmx.isHtmxRequest() ? "goal/goals :: swapped" : "goal/goals",
                Map.of("page", pages.show(member), "said", said),
                said.warning() ? HttpStatus.CONFLICT : HttpStatus.OK);
    }
}
