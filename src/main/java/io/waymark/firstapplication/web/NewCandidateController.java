package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.CandidacyChanges;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts candidates up. */
@Controller
class NewCandidateController {

    private final CandidacyChanges candidacies;
    private final ApplicationChoiceRows choices;
    private final CandidatePages pages;
    private final CandidateReplies replies;
    private final Clock clock;

    NewCandidateController(
            CandidacyChanges candidacies,
            ApplicationChoiceRows choices,
            CandidatePages pages,
            CandidateReplies replies,
            Clock clock) {
        this.candidacies = candidacies;
        this.choices = choices;
        this.pages = pages;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping(Addresses.CHOICE + "/candidates/new")
    Reply fresh(Member member, @PathVariable ChoiceId id) {
        return Reply.shown(CandidatePages.VIEW, pages.fresh(member, id));
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping(Addresses.CHOICE + "/candidates")
    Reply add(
            Member member,
            @PathVariable ChoiceId id,
            @Valid CandidateForm form,
            BindingResult problems,
            @RequestParam Map<String, String> fields) {
        Choice choice = choices.of(member, id);
        CandidateEntry entry = new CandidateEntry(form, CandidateRatings.typed(fields), problems);
        if (choice.decided()) {
            return Reply.clash(entry.tooLate(member, choice));
        }
        return entry.wrong(choice)
                ? replies.refused(member, choice, null, entry)
                : replies.to(
                        member,
                        choice,
                        null,
                        entry,
                        candidacies.add(member, id, form.addedAs(), entry.profile(), clock));
    }
}
