package io.waymark.roadmap.card;

import io.waymark.form.Clash;
import io.waymark.form.CreationKey;
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
import io.waymark.roadmap.RoadmapRows;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an action says: somebody's own work is added, words are changed, own work is removed. */
@Controller
@RequestMapping("/orgs/{slug}/initiatives/{id}/actions")
class ActionController {

    private final ActionPages pages;
    private final ActionEditing editing;
    private final RoadmapRows rows;
    private final Clock clock;

    ActionController(ActionPages pages, ActionEditing editing, RoadmapRows rows, Clock clock) {
        this.pages = pages;
        this.editing = editing;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/new")
    Reply offer(Member member, @PathVariable InitiativeId id) {
        return Reply.shown(ActionPages.VIEW, pages.ofNew(member, id));
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping
    Reply add(Member member, @PathVariable InitiativeId id, @Valid ActionForm form, BindingResult problems) {
        rows.find(member, id).mustBeWorkedBy(member);
        form.judge(true, problems);
        if (problems.hasErrors()) {
            return Reply.refused(ActionPages.VIEW, problems, pages.ofNew(member, id));
        }
        ActionId action = new ActionId(
                Objects.requireNonNullElseGet(form.key(), CreationKey::next).value());
        return reply(
                member, id, action, form, editing.add(member, id, action, form.words(), clock), "card.action.added");
    }

    @GetMapping("/{action}")
    Reply show(Member member, @PathVariable InitiativeId id, @PathVariable ActionId action) {
        return Reply.shown(ActionPages.VIEW, pages.of(member, id, action));
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/{action}")
    Reply say(
            Member member,
            @PathVariable InitiativeId id,
            @PathVariable ActionId action,
            @Valid ActionForm form,
            BindingResult problems) {
        InitiativeFacts card = rows.find(member, id);
        card.mustBeWorkedBy(member);
        form.judge(card.action(action).orElseThrow(NotFound::new).edition() == null, problems);
        if (problems.hasErrors()) {
            return Reply.refused(ActionPages.VIEW, problems, pages.of(member, id, action));
        }
        Outcome outcome = editing.say(member, action, form.seenVersion(), form.words(), clock);
        return reply(member, id, action, form, outcome, "card.action.saved");
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/{action}/removal")
    Reply remove(
            Member member,
            @PathVariable InitiativeId id,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "-1") int version) {
        ActionFacts its = rows.find(member, id).action(action).orElseThrow(NotFound::new);
        return editing.remove(member, action, version, clock) instanceof Outcome.Done done
                ? InitiativeReplies.done(member, id, done, "card.action.removed", its.title())
                : InitiativeReplies.late(member, id);
    }

    private static Reply reply(
            Member member, InitiativeId id, ActionId action, ActionForm form, Outcome outcome, String message) {
        return switch (outcome) {
            case Outcome.Done done -> InitiativeReplies.done(member, id, action, done, message, form.title());
            case Outcome.Stale stale ->
                stale.now()
                        .action(action)
                        .map(now -> Reply.clash(form.beside(
                                now,
                                Clash.about(
                                        "roadmap", now.title(), "/orgs/{slug}/initiatives/{id}", member.slug(), id))))
                        .orElseGet(() -> InitiativeReplies.late(member, id));
        };
    }
}
