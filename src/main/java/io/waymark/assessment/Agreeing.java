package io.waymark.assessment;

import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreeing on ratings: a lead records what the respondents agreed on, with the reason; whoever does not share it is heard.
 * No answer is touched by it.
 */
@Component
public class Agreeing {

    private static final String SUBJECT = "assessment";

    private final Assessments assessments;
    private final Agreements agreements;
    private final Editions editions;
    private final ActivityRecord activity;

    Agreeing(Assessments assessments, Agreements agreements, Editions editions, ActivityRecord activity) {
        this.assessments = assessments;
        this.agreements = agreements;
        this.editions = editions;
        this.activity = activity;
    }

    /**
     * What was agreed.
     *
     * @param reason why this rating; 1 to 1,000 characters
     * @param seen the number of the decision that was on the screen, 0 for none
     */
    public record Proposal(PracticeKey practice, Rating rating, Confidence confidence, String reason, int seen) {}

    /** What became of a wish to agree or to dissent. */
    public sealed interface Result {

        /** It is recorded, as this number. */
        record Recorded(int number) implements Result {}

        /** Somebody decided meanwhile; this number stands now. */
        record Overtaken(int number) implements Result {}

        /** The dimension is in review or signed off. */
        record Closed(Workflow.State state) implements Result {}

        /** Respondents answer alone still: nobody may decide over answers that nobody may see. */
        record StillAlone() implements Result {}
    }

    /**
     * Records an agreed rating.
     *
     * @throws NotFound where the assessment, or the practice in its edition, is missing
     */
    @Transactional
    public Result decide(Member lead, AssessmentId id, Proposal proposal, Clock clock) {
        lead.mustBe(Role.LEAD, Role.ADMINISTRATOR);
        Assessment assessment = held(lead, id, proposal.practice());
        Scope scope = assessment.scope(proposal.practice().topic().dimension()).orElseThrow(NotFound::new);
        Workflow.State state = assessment.stateOf(scope.dimension());
        if (!state.open()) {
            return new Result.Closed(state);
        }
        if (scope.openedAt().isEmpty()) {
            return new Result.StillAlone();
        }
        int latest = agreements.latest(lead, id, proposal.practice());
        return latest == proposal.seen()
                ? recorded(lead, assessment, proposal, now(clock))
                : new Result.Overtaken(latest);
    }

    private Result recorded(Member lead, Assessment assessment, Proposal it, Instant now) {
        int number = it.seen() + 1;
        agreements.add(
                lead,
                assessment,
                new Decision(
                        it.practice(),
                        number,
                        it.rating(),
                        it.confidence(),
                        it.reason().strip(),
                        lead.person(),
                        now));
        note(lead, assessment, it.practice(), "activity.agreement.decided", now);
        return new Result.Recorded(number);
    }

    /**
     * Keeps that a respondent does not share the newest decision; they say so themselves, or a lead writes it down for
     * them.
     *
     * @throws NotFound where there is no decision, or the person did not answer the practice
     */
    @Transactional
    public Result dissent(
            Member recorder, AssessmentId id, PracticeKey practice, PersonId person, String reason, Clock clock) {
        if (!person.equals(recorder.person())) {
            recorder.mustBe(Role.LEAD, Role.ADMINISTRATOR);
        }
        Assessment assessment = held(recorder, id, practice);
        Workflow.State state = assessment.stateOf(practice.topic().dimension());
        if (!state.open()) {
            return new Result.Closed(state);
        }
        int latest = agreements.latest(recorder, id, practice);
        if (latest == 0 || !agreements.respondents(recorder, id, practice).contains(person)) {
            throw new NotFound();
        }
        if (agreements.add(
                recorder, id, new Agreements.Dissent(practice, latest, person, reason.strip(), now(clock)))) {
            note(recorder, assessment, practice, "activity.agreement.dissented", now(clock));
        }
        return new Result.Recorded(latest);
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Assessment held(Member member, AssessmentId id, PracticeKey practice) {
        assessments.holdScope(
                member.organisation().value(),
                id.value(),
                practice.topic().dimension().value());
        return assessments.of(member, id);
    }

    private void note(Member member, Assessment assessment, PracticeKey key, String what, Instant now) {
        Practice practice = editions.find(assessment.edition())
                .flatMap(it -> it.practice(key))
                .orElseThrow(NotFound::new);
        activity.add(member, now, what, SUBJECT, assessment.id().value(), Map.of(), Map.of("title", practice.title()));
    }
}
