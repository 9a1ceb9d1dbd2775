package io.waymark.roadmap.card;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Regrouping;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.RoadmapRows;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A card is renamed, split or merged. */
@Controller
@RequestMapping("/orgs/{slug}/initiatives/{id}")
class CardEditingController {

    private final CardEditing editing;
    private final InitiativePages pages;
    private final InitiativeChanges changes;
    private final Regrouping regrouping;
    private final RoadmapRows rows;
    private final MessageSource messages;
    private final Clock clock;

    CardEditingController(
            CardEditing editing,
            InitiativePages pages,
            InitiativeChanges changes,
            Regrouping regrouping,
            RoadmapRows rows,
            MessageSource messages,
            Clock clock) {
        this.editing = editing;
        this.pages = pages;
        this.changes = changes;
        this.regrouping = regrouping;
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/edit")
    Reply show(Member member, @PathVariable InitiativeId id) {
        return Reply.shown(CardEditing.VIEW, editing.of(member, id));
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/words")
    Reply describe(Member member, @PathVariable InitiativeId id, @Valid CardWordsForm form, BindingResult problems) {
        InitiativeFacts seen = worked(member, id);
        RoadmapChoices choices = rows.choices(member);
        form.judge(seen, choices, problems);
        return problems.hasErrors()
                ? Reply.refused(CardEditing.VIEW, problems, editing.of(member, id))
                : InitiativeReplies.of(
                        member,
                        seen,
                        changes.describe(member, id, form.seenVersion(), form.words(), clock),
                        (clash, now) -> form.beside(now, choices, clash));
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/split")
    Reply split(Member member, @PathVariable InitiativeId id, @Valid SplitForm form, BindingResult problems) {
        form.judge(worked(member, id), problems);
        if (problems.hasErrors()) {
            return Reply.refused(CardEditing.VIEW, problems, editing.of(member, id));
        }
        Outcome outcome = regrouping.split(member, id, form.going(), form.part(), form.called(), clock);
        return reply(member, id, outcome, "card.split", form.called());
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/merge")
    Reply merge(Member member, @PathVariable InitiativeId id, @Valid MergeForm form, BindingResult problems) {
        worked(member, id);
        form.judge(pages.page(member, id), problems);
        if (problems.hasErrors()) {
            return Reply.refused(CardEditing.VIEW, problems, editing.of(member, id));
        }
        String into = rows.find(member, form.card()).title();
        String because =
                messages.getMessage("card.merged.because", new Object[] {into}, LocaleContextHolder.getLocale());
        return reply(member, id, regrouping.merge(member, id, form.card(), because, clock), "card.merged", into);
    }

    private static Reply reply(Member member, InitiativeId id, Outcome outcome, String message, String title) {
        return outcome instanceof Outcome.Done done
                ? InitiativeReplies.done(member, id, done, message, title)
                : InitiativeReplies.late(member, id);
    }

    private InitiativeFacts worked(Member member, InitiativeId id) {
        InitiativeFacts card = rows.find(member, id);
        card.mustBeWorkedBy(member);
        return card;
    }
}
