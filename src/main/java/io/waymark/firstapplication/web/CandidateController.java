package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoices;
import io.waymark.firstapplication.Candidacies;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceChangeResult;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A candidate, changing and withdrawing it. */
@Controller
class CandidateController {

    private final Candidacies candidacies;
    private final ApplicationChoices choices;
    private final CandidateRows candidates;
    private final CandidatePages pages;
    private final CandidateReplies replies;
    private final Clock clock;

    CandidateController(
            Candidacies candidacies,
            ApplicationChoices choices,
            CandidateRows candidates,
            CandidatePages pages,
            CandidateReplies replies,
            Clock clock) {
        this.candidacies = candidacies;
        this.choices = choices;
        this.candidates = candidates;
        this.pages = pages;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping(Addresses.CANDIDATE)
    ModelAndView show(Member member, @PathVariable ChoiceId id, @PathVariable CandidateId candidate) {
        return pages.show(member, id, candidate);
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping(Addresses.CANDIDATE)
    ModelAndView change(
            Member member,
            @PathVariable ChoiceId id,
            @PathVariable CandidateId candidate,
            @RequestParam Map<String, String> fields) {
        Choice choice = choices.of(member, id);
        candidates.of(member, id, candidate);
        CandidateForm form = CandidateForm.typed(fields);
        if (choice.decided()) {
            return replies.to(member, choice, candidate, form, new ChoiceChangeResult.Decided<>());
        }
        Problems problems = form.problems(choice.currency());
        if (!problems.none()) {
            return pages.refused(member, choice, candidate, form, problems);
        }
        int seen = Typed.version(form.version());
        return replies.to(
                member,
                choice,
                candidate,
                form,
                candidacies.change(member, id, candidate, seen, form.profile(choice.currency()), clock));
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping(Addresses.CANDIDATE + "/withdrawal")
    ModelAndView withdraw(
            Member member,
            @PathVariable ChoiceId id,
            @PathVariable CandidateId candidate,
            @RequestParam Map<String, String> fields) {
        int seen = Typed.version(Typed.text(fields, "version"));
        return switch (candidacies.withdraw(member, id, candidate, seen, clock)) {
            case ChoiceChangeResult.Stale<Candidate> it -> pages.changedMeanwhile(member, id, it.now());
            case ChoiceChangeResult.Decided<Candidate> it ->
                new ModelAndView("redirect:" + Addresses.choice(member, id));
            case ChoiceChangeResult.Done<Candidate> it -> new ModelAndView("redirect:" + Addresses.choice(member, id));
            case ChoiceChangeResult.NameTaken<Candidate> it ->
                new ModelAndView("redirect:" + Addresses.choice(member, id));
        };
    }
}
