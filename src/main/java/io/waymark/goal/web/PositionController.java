package io.waymark.goal.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Reply;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRanking;
import io.waymark.goal.GoalRows;
import io.waymark.goal.MoveResult;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    Reply move(
            Member member,
            @PathVariable GoalId id,
            @RequestParam int position,
            @RequestParam int from,
            HtmxRequest htmx) {
        MoveResult result = ranking.move(member, id, from, position);
        String title = rows.of(member, id).plan().statement();
        return switch (result) {
            case MoveResult.Moved moved ->
                stands(member, id, htmx)
                        .saying("goal.moved", title, moved.to())
                        .undoneBy(
                                "/orgs/" + member.slug() + "/goals/" + id + "/position",
                                Map.of("position", moved.from(), "from", moved.to()));
            case MoveResult.Stands stands -> stands(member, id, htmx).saying("goal.moved", title, stands.rank());
            case MoveResult.Overtaken overtaken -> shown(member, htmx).late("goal.overtaken", title);
        };
    }

    private Reply stands(Member member, GoalId id, HtmxRequest htmx) {
        return htmx.isHtmxRequest() ? shown(member, htmx) : Reply.to("/orgs/{slug}/goals#goal-{id}", member.slug(), id);
    }

    private Reply shown(Member member, HtmxRequest htmx) {
        return Reply.shown(htmx.isHtmxRequest() ? "goal/goals :: swapped" : GoalsPages.VIEW, pages.of(member));
    }
}
