package io.waymark.assessment;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back upgrades that were begun by mistake: the assessment that was begun goes on as it was, and the one that had taken its
 * place leaves all lists and figures. Only while nobody answered, said or decided anything there beyond what came along: that
 * would be lost. Nothing is deleted.
 */
@Component
public class UndoneUpgrades {

    private final Assessments assessments;
    private final UpgradeTraces traces;
    private final ActivityRecord activity;
    private final LaterWorks work;

    UndoneUpgrades(Assessments assessments, UpgradeTraces traces, ActivityRecord activity, LaterWorks work) {
        this.assessments = assessments;
        this.traces = traces;
        this.activity = activity;
        this.work = work;
    }

    /** What became of a wish to take an upgrade back. */
    public sealed interface Result {

        /** The assessment that was begun goes on as it was; also where somebody took it back before. */
        record Done() implements Result {}

        /** Somebody worked in what the upgrade made. */
        record Late(LaterWork work) implements Result {}

        /** What the upgrade made was signed, withdrawn, or went on once more. */
        record Closed() implements Result {}
    }

    /**
     * Takes an upgrade back. A second wish changes nothing.
     *
     * @param before the assessment that went on
     * @throws NotFound where it is missing, withdrawn or another tenant's
     */
    @Transactional
    public Result undo(Member lead, AssessmentId before, Clock clock) {
        lead.must(Right.PLAN_ASSESSMENTS);
        hold(lead, before);
        Assessment begun = assessments.readable(lead, before);
        if (!begun.upgraded()) {
            return new Result.Done();
        }
        AssessmentId made = traces.next(lead, before).orElseThrow(NotFound::new);
        hold(lead, made);
        Assessment after = assessments.ever(lead, made).orElseThrow(NotFound::new);
        if (!after.open()) {
            return new Result.Closed();
        }
        return work.last(lead, made)
                .<Result>map(Result.Late::new)
                .orElseGet(() -> undo(lead, begun, after, clock.instant()));
    }

    private Result undo(Member lead, Assessment begun, Assessment after, Instant now) {
        after.takeBack();
        begun.resume();
        record(lead, begun.id(), begun, after, now);
        record(lead, after.id(), begun, after, now);
        return new Result.Done();
    }

    private void hold(Member lead, AssessmentId id) {
        assessments.hold(lead.organisation().value(), id.value());
        assessments.holdScopes(lead.organisation().value(), id.value());
    }

    /** In the record of both: where somebody looks for it later. */
    private void record(Member lead, AssessmentId subject, Assessment begun, Assessment after, Instant now) {
        String version = begun.edition().version();
        activity.add(
                lead,
                now,
                "activity.assessment.upgrade-undone",
                "assessment",
                subject.value(),
                Map.of("edition", after.edition().version()),
                Map.of("edition", version, "title", begun.title() + " → " + version));
    }
}
