package io.waymark.roadmap.card;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.roadmap.ActionChanges;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.PlacedAction;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ticks a step off, or says that it is not done after all; the page's script gets the action anew. */
@Controller
@RequestMapping("/orgs/{slug}/initiatives/{id}/actions/{action}/ticks")
class StepTickController {

    private static final String ACTION = InitiativePages.VIEW + " :: worked";

    private final InitiativePages pages;
    private final ActionChanges changes;
    private final Clock clock;

    StepTickController(InitiativePages pages, ActionChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping
    Reply tick(
            Member member,
            @PathVariable InitiativeId id,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "-1") int step,
            HtmxRequest htmx) {
        Outcome outcome = changes.tick(member, action, version, step, clock);
        return reply(member, id, action, outcome, "card.step.ticked", htmx);
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/removal")
    Reply untick(
            Member member,
            @PathVariable InitiativeId id,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "-1") int step,
            HtmxRequest htmx) {
        Outcome outcome = changes.untick(member, action, version, step, clock);
        return reply(member, id, action, outcome, "card.step.unticked", htmx);
    }

    private Reply reply(
            Member member, InitiativeId id, ActionId action, Outcome outcome, String message, HtmxRequest htmx) {
        if (htmx.isHtmxRequest()) {
            Reply anew = Reply.shown(ACTION, action(member, id, action));
            return outcome instanceof Outcome.Done done
                    ? InitiativeReplies.undoing(anew.saying(message), member, id, done)
                    : anew.warning("card.late").as(HttpStatus.CONFLICT);
        }
        return outcome instanceof Outcome.Done done
                ? InitiativeReplies.done(member, id, action, done, message)
                : InitiativeReplies.late(member, id);
    }

    private Map<String, Object> action(Member member, InitiativeId id, ActionId action) {
        InitiativePage page = pages.page(member, id);
        PlacedAction its = page.action(action).orElseThrow(NotFound::new);
        return new HashMap<>(Map.of("page", page, "action", its, "worked", action.toString()));
    }
}
