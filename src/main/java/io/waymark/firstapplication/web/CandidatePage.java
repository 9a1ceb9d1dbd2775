package io.waymark.firstapplication.web;

import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.Criterion;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate, or the form for a new one.
 *
 * @param candidate as it stands; null for a new one
 * @param ratings as they stand, or as they were chosen
 */
record CandidatePage(Member member, Choice choice, @Nullable Candidate candidate, CandidateRatings ratings) {

    /** Whether the form is shown; else what it says, for reading. */
    public boolean editable() {
        return member.may(Right.COMPARE_APPLICATIONS) && !choice.decided();
    }

    public String address() {
        return Addresses.choice(member, choice.id());
    }

    /** Where the form goes. */
    public String action() {
        return candidate == null ? address() + "/candidates" : Addresses.candidate(member, choice.id(), candidate.id());
    }

    public List<Criterion> rated() {
        return Criterion.ratedOnes();
    }

    /** What can be chosen, 1 to 5. */
    public List<String> steps() {
        return List.of("1", "2", "3", "4", "5");
    }
}
