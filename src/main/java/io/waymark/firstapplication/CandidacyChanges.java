package io.waymark.firstapplication;

import io.waymark.form.LeftVersion;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts candidates up, changes and withdraws them; each call is one transaction with its activity entry, and one at a time in a
 * choice.
 */
@Component
public class CandidacyChanges {

    private final ApplicationChoices choices;
    private final Candidacies candidacies;
    private final ActivityRecord activity;

    CandidacyChanges(ApplicationChoices choices, Candidacies candidacies, ActivityRecord activity) {
        this.choices = choices;
        this.candidacies = candidacies;
        this.activity = activity;
    }

    /**
     * Puts one up; sent twice it stands once.
     *
     * @param id made with the form
     * @throws NotFound where the choice is missing or another tenant's
     */
    @Transactional
    public ChoiceChangeResult<Candidate> add(
            Member member, ChoiceId choice, CandidateId id, Profile profile, Clock clock) {
        member.must(Right.COMPARE_APPLICATIONS);
        ApplicationChoice held = choices.of(member, choice);
        if (held.decided()) {
            return new ChoiceChangeResult.Decided<>();
        }
        if (candidacies.taken(held, id, profile.name())) {
            return new ChoiceChangeResult.NameTaken<>();
        }
        if (candidacies.find(member, id).isEmpty()) {
            candidacies.save(new Candidacy(held, id, profile));
            record(member, "activity.candidate.added", id, profile, Map.of(), clock);
        }
        return new ChoiceChangeResult.Done<>();
    }

    /**
     * Says something else about one.
     *
     * @throws NotFound where choice or candidate is missing, withdrawn or another tenant's
     */
    @Transactional
    public ChoiceChangeResult<Candidate> change(
            Member member, ChoiceId choice, CandidateId id, int seen, Profile wish, Clock clock) {
        member.must(Right.COMPARE_APPLICATIONS);
        ApplicationChoice held = choices.of(member, choice);
        Candidacy candidacy = candidacies.of(member, held, id);
        if (candidacy.withdrawn()) {
            throw new NotFound();
        }
        if (held.decided()) {
            return new ChoiceChangeResult.Decided<>();
        }
        Profile before = candidacy.profile();
        if (before.equals(wish)) {
            return new ChoiceChangeResult.Done<>();
        }
        if (candidacy.version() != seen) {
            return new ChoiceChangeResult.Stale<>(candidacy.candidate());
        }
        if (candidacies.taken(held, id, wish.name())) {
            return new ChoiceChangeResult.NameTaken<>();
        }
        candidacy.change(held, wish);
        record(member, "activity.candidate.changed", id, wish, fields(before), clock);
        return new ChoiceChangeResult.Done<>();
    }

    /**
     * Takes one out of the choice; it is kept, but does not stand any more. Sent twice it is withdrawn once.
     *
     * @throws NotFound where choice or candidate is missing or another tenant's
     */
    @Transactional
    public ChoiceChangeResult<Candidate> withdraw(
            Member member, ChoiceId choice, CandidateId id, int seen, Clock clock) {
        member.must(Right.COMPARE_APPLICATIONS);
        ApplicationChoice held = choices.of(member, choice);
        Candidacy candidacy = candidacies.of(member, held, id);
        if (candidacy.withdrawn()) {
            return new ChoiceChangeResult.Done<>();
        }
        if (held.decided()) {
            return new ChoiceChangeResult.Decided<>();
        }
        if (candidacy.version() != seen) {
            return new ChoiceChangeResult.Stale<>(candidacy.candidate());
        }
        candidacy.withdraw(held, clock.instant());
        record(member, "activity.candidate.withdrawn", id, candidacy.profile(), Map.of(), clock);
        return new ChoiceChangeResult.Done<>();
    }

    /**
     * Takes a withdrawal back; one that stands is left as it is.
     *
     * @param left the version that the withdrawal left
     * @throws NotFound where choice or candidate is missing or another tenant's
     */
    @Transactional
    public ChoiceChangeResult<Candidate> takeBack(
            Member member, ChoiceId choice, CandidateId id, LeftVersion left, Clock clock) {
        member.must(Right.COMPARE_APPLICATIONS);
        ApplicationChoice held = choices.of(member, choice);
        Candidacy candidacy = candidacies.of(member, held, id);
        if (!candidacy.withdrawn()) {
            return new ChoiceChangeResult.Done<>();
        }
        if (held.decided()) {
            return new ChoiceChangeResult.Decided<>();
        }
        if (left.overtakenBy(candidacy.version())) {
            return new ChoiceChangeResult.Stale<>(candidacy.candidate());
        }
        if (candidacies.taken(held, id, candidacy.profile().name())) {
            return new ChoiceChangeResult.NameTaken<>();
        }
        candidacy.bringBack(held);
        record(member, "activity.candidate.returned", id, candidacy.profile(), Map.of(), clock);
        return new ChoiceChangeResult.Done<>();
    }

    private void record(
            Member member, String what, CandidateId id, Profile after, Map<String, Object> before, Clock clock) {
        activity.add(member, clock.instant(), what, "candidate", id.value(), before, fields(after));
    }

    private static Map<String, Object> fields(Profile profile) {
        return Map.of(
                "title", profile.name(),
                "description", profile.description(),
                "returnPerYear", profile.returnPerYear(),
                "effortDays", profile.effortDays(),
                "ratings", profile.ratings(),
                "mustNot", profile.mustNot());
    }
}
