package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.CandidacyChanges;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceChangeResult;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
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

/** A candidate, changing and withdrawing it. */
@Controller
class CandidateController {

    private final CandidacyChanges candidacies;
    private final ApplicationChoiceRows choices;
    private final CandidateRows candidates;
    private final CandidatePages pages;
    private final CandidateReplies replies;
    private final LateUndo late;
    private final Clock clock;

    CandidateController(
            CandidacyChanges candidacies,
            ApplicationChoiceRows choices,
            CandidateRows candidates,
            CandidatePages pages,
            CandidateReplies replies,
            LateUndo late,
            Clock clock) {
        this.candidacies = candidacies;
        this.choices = choices;
        this.candidates = candidates;
        this.pages = pages;
        this.replies = replies;
        this.late = late;
        this.clock = clock;
    }

    @GetMapping(Addresses.CANDIDATE)
    Reply show(Member member, @PathVariable ChoiceId id, @PathVariable CandidateId candidate) {
        return Reply.shown(CandidatePages.VIEW, pages.of(member, id, candidate));
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping(Addresses.CANDIDATE)
    Reply change(
            Member member,
            @PathVariable ChoiceId id,
            @PathVariable CandidateId candidate,
            @Valid CandidateForm form,
            BindingResult problems,
            @RequestParam Map<String, String> fields) {
        Choice choice = choices.of(member, id);
        candidates.of(member, id, candidate);
        CandidateEntry entry = new CandidateEntry(form, CandidateRatings.typed(fields), problems);
        if (choice.decided()) {
            return Reply.clash(entry.tooLate(member, choice));
        }
        if (entry.wrong(choice)) {
            return replies.refused(member, choice, candidate, entry);
        }
        ChoiceChangeResult<Candidate> result =
                candidacies.change(member, id, candidate, form.seenVersion(), entry.profile(), clock);
        return replies.to(member, choice, candidate, entry, result);
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping(Addresses.CANDIDATE + "/withdrawal")
    Reply withdraw(
            Member member,
            @PathVariable ChoiceId id,
            @PathVariable CandidateId candidate,
            @Valid CandidateWithdrawalForm form,
            BindingResult problems) {
        ChoiceChangeResult<Candidate> result = candidacies.withdraw(member, id, candidate, form.seenVersion(), clock);
        Reply choice = Reply.toAddress(Addresses.choice(member, id));
        return switch (result) {
            case ChoiceChangeResult.Stale<Candidate> stale ->
                Reply.shown(CandidatePages.VIEW, pages.of(member, id, candidate))
                        .late("application.error.changed-meanwhile");
            case ChoiceChangeResult.Done<Candidate> done ->
                choice.saying("application.said.withdrawn")
                        .undoneBy(
                                Addresses.candidate(member, id, candidate) + "/return",
                                Map.of("version", form.seenVersion() + 1));
            default -> choice;
        };
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping(Addresses.CANDIDATE + "/return")
    Reply takeBack(
            Member member,
            @PathVariable ChoiceId id,
            @PathVariable CandidateId candidate,
            LeftVersion left,
            BindingResult unread) {
        Reply choice = Reply.toAddress(Addresses.choice(member, id));
        return switch (candidacies.takeBack(member, id, candidate, left, clock)) {
            case ChoiceChangeResult.Done<Candidate> done -> choice.saying("application.said.returned");
            case ChoiceChangeResult.Stale<Candidate> stale ->
                late.of(
                        member,
                        candidate,
                        stale.now().version(),
                        Clash.about(
                                "first-application",
                                stale.now().profile().name(),
                                Addresses.CHOICE,
                                member.slug(),
                                id));
            case ChoiceChangeResult.NameTaken<Candidate> taken -> choice.warning("application.said.name-taken");
            case ChoiceChangeResult.Decided<Candidate> decided -> choice.warning("application.said.decided");
        };
    }
}
