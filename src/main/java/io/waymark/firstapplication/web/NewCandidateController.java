package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoices;
import io.waymark.firstapplication.Candidacies;
import io.waymark.firstapplication.CandidateId;
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

/** Puts candidates up. */
@Controller
class NewCandidateController {

    private final Candidacies candidacies;
    private final ApplicationChoices choices;
    private final CandidatePages pages;
    private final CandidateReplies replies;
    private final Clock clock;

    NewCandidateController(
            Candidacies candidacies,
            ApplicationChoices choices,
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
    ModelAndView fresh(Member member, @PathVariable ChoiceId id) {
        return pages.fresh(member, id);
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping(Addresses.CHOICE + "/candidates")
    ModelAndView add(Member member, @PathVariable ChoiceId id, @RequestParam Map<String, String> fields) {
        Choice choice = choices.of(member, id);
        CandidateForm form = CandidateForm.typed(fields);
        if (choice.decided()) {
            return replies.to(member, choice, null, form, new ChoiceChangeResult.Decided<>());
        }
        Problems problems = form.problems(choice.currency());
        if (!problems.none()) {
            return pages.refused(member, choice, null, form, problems);
        }
        CandidateId candidate = new CandidateId(Typed.key(form.key()));
        return replies.to(
                member,
                choice,
                null,
                form,
                candidacies.add(member, id, candidate, form.profile(choice.currency()), clock));
    }
}
