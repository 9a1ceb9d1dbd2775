package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoices;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the page of a candidate, two statements. */
@Component
class CandidatePages {

    private final ApplicationChoices choices;
    private final CandidateRows candidates;

    CandidatePages(ApplicationChoices choices, CandidateRows candidates) {
        this.choices = choices;
        this.candidates = candidates;
    }

    /**
     * The form for a new one.
     *
     * @throws NotFound where the choice is missing or another tenant's
     */
    @Transactional(readOnly = true)
    ModelAndView fresh(Member member, ChoiceId id) {
        return answer(member, choices.of(member, id), null, CandidateForm.fresh(), Problems.NONE);
    }

    /**
     * One as it stands.
     *
     * @throws NotFound where choice or candidate is missing, withdrawn or another tenant's
     */
    @Transactional(readOnly = true)
    ModelAndView show(Member member, ChoiceId id, CandidateId candidate) {
        Candidate stands = candidates.of(member, id, candidate);
        return answer(member, choices.of(member, id), stands, CandidateForm.of(stands), Problems.NONE);
    }

    /** The form once more, with what is wrong with it. */
    @Transactional(readOnly = true)
    ModelAndView refused(
            Member member, Choice choice, @Nullable CandidateId candidate, CandidateForm form, Problems problems) {
        Candidate stands = candidate == null ? null : candidates.of(member, choice.id(), candidate);
        return answer(member, choice, stands, form, problems);
    }

    /** The form once more: another candidate has its name. */
    ModelAndView nameTaken(Member member, Choice choice, @Nullable CandidateId candidate, CandidateForm form) {
        Problem taken = Problem.of("name", "application.error.name-taken");
        return refused(member, choice, candidate, form, new Problems(List.of(taken)));
    }

    /** One as it stands, which was to be withdrawn as it stood before: 409. */
    @Transactional(readOnly = true)
    ModelAndView changedMeanwhile(Member member, ChoiceId id, Candidate now) {
        Problem changed = Problem.of("withdrawal", "application.error.changed-meanwhile");
        ModelAndView page =
                answer(member, choices.of(member, id), now, CandidateForm.of(now), new Problems(List.of(changed)));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView answer(
            Member member, Choice choice, @Nullable Candidate candidate, CandidateForm form, Problems problems) {
        CandidatePage page = new CandidatePage(member, choice, candidate, form, problems);
        return new ModelAndView("firstapplication/candidate", Map.of("page", page), problems.status());
    }
}
