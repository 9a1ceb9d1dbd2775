package io.waymark.roadmap.card;

import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.roadmap.ActionEditing;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Regrouping;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.UnitGaps;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which card an action stands on, and which gaps of the unit it closes. */
@Controller
@RequestMapping("/orgs/{slug}/initiatives/{id}/actions/{action}")
class ActionPlaceController {

    private final ActionPages actions;
    private final InitiativePages pages;
    private final Regrouping regrouping;
    private final ActionEditing editing;
    private final UnitGaps gaps;
    private final RoadmapRows rows;
    private final Clock clock;

    ActionPlaceController(
            ActionPages actions,
            InitiativePages pages,
            Regrouping regrouping,
            ActionEditing editing,
            UnitGaps gaps,
            RoadmapRows rows,
            Clock clock) {
        this.actions = actions;
        this.pages = pages;
        this.regrouping = regrouping;
        this.editing = editing;
        this.gaps = gaps;
        this.rows = rows;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/move")
    Reply move(
            Member member,
            @PathVariable InitiativeId id,
            @PathVariable ActionId action,
            @Valid MoveForm form,
            BindingResult problems) {
        rows.find(member, id).mustBeWorkedBy(member);
        form.judge(pages.page(member, id), problems);
        if (problems.hasErrors()) {
            return Reply.refused(ActionPages.VIEW, problems, actions.of(member, id, action));
        }
        return regrouping.move(member, action, form.seenVersion(), form.card(), clock) instanceof Outcome.Done done
                ? InitiativeReplies.done(
                        member,
                        id,
                        done,
                        "card.action.moved",
                        title(member, form.card(), action),
                        rows.find(member, form.card()).title())
                : InitiativeReplies.late(member, id);
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/practices")
    Reply close(
            Member member,
            @PathVariable InitiativeId id,
            @PathVariable ActionId action,
            @Valid ClosingForm form,
            BindingResult problems) {
        ActionFacts its = worked(member, id, action);
        Optional<UnitGaps.Missing> missing = gaps.of(
                        member, rows.find(member, id).unit())
                .filter(it -> its.edition() == null || its.edition().equals(it.edition()))
                .filter(it ->
                        it.gaps().stream().anyMatch(gap -> gap.practice().key().equals(form.practice())));
        PracticeKey practice = form.practice();
        if (missing.isEmpty() || practice == null) {
            problems.rejectValue("practice", "card.error.practice");
            return Reply.refused(ActionPages.VIEW, problems, actions.of(member, id, action));
        }
        Outcome outcome =
                editing.close(member, action, form.seenVersion(), missing.get().edition(), practice, clock);
        return reply(member, id, its, outcome, "card.action.closes-more");
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/practices/removal")
    Reply leave(Member member, @PathVariable InitiativeId id, @PathVariable ActionId action, ClosingForm form) {
        ActionFacts its = worked(member, id, action);
        PracticeKey practice = Optional.ofNullable(form.practice()).orElseThrow(NotFound::new);
        Outcome outcome = editing.leave(member, action, form.seenVersion(), practice, clock);
        return reply(member, id, its, outcome, "card.action.closes-less");
    }

    private static Reply reply(Member member, InitiativeId id, ActionFacts action, Outcome outcome, String message) {
        return outcome instanceof Outcome.Done done
                ? InitiativeReplies.done(member, id, action.id(), done, message, action.title())
                : InitiativeReplies.late(member, id);
    }

    private String title(Member member, InitiativeId card, ActionId action) {
        return rows.find(member, card).action(action).map(ActionFacts::title).orElse("");
    }

    private ActionFacts worked(Member member, InitiativeId id, ActionId action) {
        InitiativeFacts card = rows.find(member, id);
        card.mustBeWorkedBy(member);
        return card.action(action).orElseThrow(NotFound::new);
    }
}
