package io.waymark.assessment;

import io.waymark.content.Editions;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreeing on ratings: a lead records what the respondents agreed on, with the reason; whoever does not share it is heard.
 * No answer is touched by it.
 */
@Component
public class Agreeing {

    private static final String SUBJECT = "assessment";
    private static final Pattern WHOLE_KEY = Pattern.compile("[^.]+\\.[^.]+\\.[^.]+");

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

    /**
     * Who does not share what was agreed.
     *
     * @param reason why not; 1 to 1,000 characters
     * @param seen the number of the decision that it is voiced against
     */
    public record Objection(PracticeKey practice, PersonId person, String reason, int seen) {}

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

        /** The person answered as was decided: there is nothing to dissent from. */
        record Shared() implements Result {}

        /** The person's word against this decision is kept already. */
        record HeardBefore() implements Result {}
    }

    /**
     * Records an agreed rating. The same wish sent twice, as by a double click, is recorded once.
     *
     * @throws NotFound where the assessment, or the practice in its edition, is missing
     */
    @Transactional
    public Result decide(Member lead, AssessmentId id, Proposal proposal, Clock clock) {
        lead.must(Right.AGREE_RATINGS);
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
        if (latest == proposal.seen() + 1 && agreements.stands(lead, id, proposal, latest)) {
            return new Result.Recorded(latest);
        }
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
    public Result dissent(Member recorder, AssessmentId id, Objection objection, Clock clock) {
        Assessment assessment = held(recorder, id, objection.practice());
        if (!objection.person().equals(recorder.person())) {
            recorder.must(Right.RECORD_DISSENT);
        }
        Workflow.State state = assessment.stateOf(objection.practice().topic().dimension());
        if (!state.open()) {
            return new Result.Closed(state);
        }
        int latest = agreements.latest(recorder, id, objection.practice());
        if (latest == 0) {
            throw new NotFound();
        }
        return latest == objection.seen()
                ? heard(recorder, assessment, objection, now(clock))
                : new Result.Overtaken(latest);
    }

    private Result heard(Member recorder, Assessment assessment, Objection it, Instant now) {
        boolean differs = agreements
                .differs(recorder, assessment.id(), it.practice(), it.seen(), it.person())
                .orElseThrow(NotFound::new);
        if (!differs) {
            return new Result.Shared();
        }
        var dissent = new Agreements.Dissent(
                it.practice(), it.seen(), it.person(), it.reason().strip(), recorder.person(), now);
        if (!agreements.add(recorder, assessment.id(), dissent)) {
            return new Result.HeardBefore();
        }
        note(recorder, assessment, it.practice(), "activity.agreement.dissented", now);
        return new Result.Recorded(it.seen());
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Holds the practice's dimension first, so that what is read afterwards cannot change any more. */
    private Assessment held(Member member, AssessmentId id, PracticeKey key) {
        if (!WHOLE_KEY.matcher(key.value()).matches()) {
            throw new NotFound();
        }
        assessments.holdScope(
                member.organisation().value(),
                id.value(),
                key.topic().dimension().value());
        Assessment assessment = assessments.of(member, id);
        practice(assessment, key);
        return assessment;
    }

    private Practice practice(Assessment assessment, PracticeKey key) {
        return editions.find(assessment.edition())
                .flatMap(it -> it.practice(key))
                .orElseThrow(NotFound::new);
    }

    private void note(Member member, Assessment assessment, PracticeKey key, String what, Instant now) {
        String title = practice(assessment, key).title();
        activity.add(member, now, what, SUBJECT, assessment.id().value(), Map.of(), Map.of("title", title));
    }
}
