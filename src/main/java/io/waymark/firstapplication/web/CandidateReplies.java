package io.waymark.firstapplication.web;

import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceChangeResult;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a form about a candidate: the way back to the ranking, or what stands against it. */
@Component
class CandidateReplies {

    private final CandidatePages pages;

    CandidateReplies(CandidatePages pages) {
        this.pages = pages;
    }

    /** @param id null for a new one */
    ModelAndView to(
            Member member,
            Choice choice,
            @Nullable CandidateId id,
            CandidateForm form,
            ChoiceChangeResult<Candidate> result) {
        String back = Addresses.choice(member, choice.id());
        return switch (result) {
            case ChoiceChangeResult.Done<Candidate> it -> new ModelAndView("redirect:" + back);
            case ChoiceChangeResult.NameTaken<Candidate> it -> pages.nameTaken(member, choice, id, form);
            case ChoiceChangeResult.Stale<Candidate> it ->
                conflict(member, choice, form, it.now()).answer();
            case ChoiceChangeResult.Decided<Candidate> it ->
                Conflict.tooLate(choice.title(), form.differences(CandidateForm.fresh()), back)
                        .answer();
        };
    }

    private static Conflict conflict(Member member, Choice choice, CandidateForm form, Candidate now) {
        String address = Addresses.candidate(member, choice.id(), now.id());
        return new Conflict(
                now.name(), form.differences(CandidateForm.of(now)), form.over(now.version()), address, address);
    }
}
