package io.waymark.assessment;

import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an open assessment go on with the newest edition. The one that was begun keeps all that was written and is only read from
 * then on; another takes its place, with what still holds. Leads choose when, and may leave it as it is.
 */
@Component
public class Upgrades {

    private final Assessments assessments;
    private final Withdrawals withdrawals;
    private final UpgradeTraces traces;
    private final UpgradeWays ways;
    private final GoingOn goingOn;

    Upgrades(
            Assessments assessments,
            Withdrawals withdrawals,
            UpgradeTraces traces,
            Editions editions,
            GoingOn goingOn) {
        this.assessments = assessments;
        this.withdrawals = withdrawals;
        this.traces = traces;
        this.ways = new UpgradeWays(editions);
        this.goingOn = goingOn;
    }

    /** What became of a wish to go on with the newest edition. */
    public sealed interface Result {

        /** It goes on here; also where somebody did so before. */
        record Done(AssessmentId now) implements Result {}

        /** A result of it is signed, now or once: it stays with its edition, and the next cycle takes the newer one. */
        record Signed() implements Result {}

        /** No edition says what became of this one's questions. */
        record NoneNewer() implements Result {}
    }

    /**
     * What would happen if it went on with the newest edition that its own leads to; empty where it leads to none. No statement.
     */
    public Optional<Upgrade> of(Assessment assessment) {
        return ways.onward(assessment.edition());
    }

    /** What happened to an assessment that went on in this one; empty where none did. No statement. */
    public Optional<Upgrade> behind(Assessment assessment) {
        return assessment.earlierEdition().flatMap(it -> ways.between(it, assessment.edition()));
    }

    /** Where an assessment went on; empty where it did not. One statement. */
    @Transactional(readOnly = true)
    public Optional<AssessmentId> next(Member member, AssessmentId id) {
        return traces.next(member, id);
    }

    /** The assessment that is asked in place of one, itself where none is; two statements a step. */
    @Transactional(readOnly = true)
    public Assessment today(Member member, Assessment assessment) {
        if (assessment.takenBack()) {
            return today(
                    member,
                    assessments.readable(member, assessment.upgradedFrom().orElseThrow()));
        }
        return assessment.upgraded()
                ? next(member, assessment.id())
                        .flatMap(it -> assessments.ever(member, it))
                        .map(it -> today(member, it))
                        .orElseThrow(NotFound::new)
                : assessment;
    }

    /** How many people answered each practice of an assessment. One statement. */
    @Transactional(readOnly = true)
    public Map<PracticeKey, Integer> given(Member member, AssessmentId id) {
        return traces.given(member, id);
    }

    /**
     * Goes on with the newest edition. A second wish finds what the first did.
     *
     * @throws NotFound where the assessment is missing, withdrawn or another tenant's
     */
    @Transactional
    public Result upgrade(Member lead, AssessmentId id, Clock clock) {
        lead.must(Right.PLAN_ASSESSMENTS);
        assessments.hold(lead.organisation().value(), id.value());
        assessments.holdScopes(lead.organisation().value(), id.value());
        Assessment assessment = assessments.readable(lead, id);
        if (assessment.upgraded()) {
            return new Result.Done(next(lead, id).orElseThrow(NotFound::new));
        }
        if (!assessment.open() || withdrawals.signed(lead, id)) {
            return new Result.Signed();
        }
        return of(assessment)
                .<Result>map(it -> new Result.Done(goingOn.with(lead, assessment, it, clock.instant())))
                .orElseGet(Result.NoneNewer::new);
    }
}
