package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of a candidate, two statements. */
@Component
class CandidatePages {

    static final String VIEW = "firstapplication/candidate";

    private final ApplicationChoiceRows choices;
    private final CandidateRows candidates;

    CandidatePages(ApplicationChoiceRows choices, CandidateRows candidates) {
        this.choices = choices;
        this.candidates = candidates;
    }

    /**
     * The form for a new one.
     *
     * @throws NotFound where the choice is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Map<String, Object> fresh(Member member, ChoiceId id) {
        return page(member, choices.of(member, id), null, CandidateRatings.none());
    }

    /**
     * One as it stands.
     *
     * @throws NotFound where choice or candidate is missing, withdrawn or another tenant's
     */
    @Transactional(readOnly = true)
    Map<String, Object> of(Member member, ChoiceId id, CandidateId candidate) {
        Candidate stands = candidates.of(member, id, candidate);
        return page(member, choices.of(member, id), stands, CandidateRatings.of(stands.profile()));
    }

    /** The page with ratings as they were chosen. */
    @Transactional(readOnly = true)
    Map<String, Object> again(Member member, Choice choice, @Nullable CandidateId candidate, CandidateRatings chosen) {
        Candidate stands = candidate == null ? null : candidates.of(member, choice.id(), candidate);
        return page(member, choice, stands, chosen);
    }

    private static Map<String, Object> page(
            Member member, Choice choice, @Nullable Candidate candidate, CandidateRatings ratings) {
        return Map.of(
                "page",
                new CandidatePage(member, choice, candidate, ratings),
                "candidateForm",
                candidate == null ? CandidateForm.fresh() : CandidateForm.of(candidate));
    }
}
