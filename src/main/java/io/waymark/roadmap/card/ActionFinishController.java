package io.waymark.roadmap.card;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.roadmap.ActionChanges;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapRows;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An action is finished, or taken up again. */
@Controller
@RequestMapping("/orgs/{slug}/initiatives/{id}/actions/{action}/finish")
class ActionFinishController {

    private final ActionPages pages;
    private final ActionChanges changes;
    private final RoadmapRows rows;
    private final Clock clock;

    ActionFinishController(ActionPages pages, ActionChanges changes, RoadmapRows rows, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.rows = rows;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping
    Reply finish(
            Member member,
            @PathVariable InitiativeId id,
            @PathVariable ActionId action,
            @Valid FinishForm form,
            BindingResult problems) {
        ActionFacts its = worked(member, id, action);
        if (problems.hasErrors()) {
            return its.finished() != null
                    ? InitiativeReplies.late(member, id)
                    : Reply.refused(ActionPages.VIEW, problems, pages.of(member, id, action));
        }
        return changes.finish(member, action, form.seenVersion(), form.days(), clock) instanceof Outcome.Done done
                ? InitiativeReplies.done(member, id, action, done, "card.action.finished", its.title())
                : InitiativeReplies.late(member, id);
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/removal")
    Reply takeUpAgain(
            Member member,
            @PathVariable InitiativeId id,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "-1") int version) {
        ActionFacts its = worked(member, id, action);
        return changes.takeUpAgain(member, action, version, clock) instanceof Outcome.Done done
                ? InitiativeReplies.done(member, id, action, done, "card.action.taken-up-again", its.title())
                : InitiativeReplies.late(member, id);
    }

    private ActionFacts worked(Member member, InitiativeId id, ActionId action) {
        InitiativeFacts card = rows.find(member, id);
        card.mustBeWorkedBy(member);
        return card.action(action).orElseThrow(NotFound::new);
    }
}
