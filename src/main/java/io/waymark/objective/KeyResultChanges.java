package io.waymark.objective;

import io.waymark.form.LeftVersion;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decide about key results; each call is one transaction with its activity entry, which belongs to the
 * objective. A change names the version that it was made from; one that would change nothing is done already.
 */
@Component
public class KeyResultChanges {

    private final Objectives objectives;
    private final KeyResults keyResults;
    private final KeyResultRows rows;
    private final ActivityRecord activity;

    KeyResultChanges(Objectives objectives, KeyResults keyResults, KeyResultRows rows, ActivityRecord activity) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.rows = rows;
        this.activity = activity;
    }

    /**
     * Sets a key result.
     *
     * @param id made with the form, so that a form sent twice sets one
     * @throws NotFound where the objective is missing or another tenant's
     */
    @Transactional
    public KeyResultChange add(Member member, ObjectiveId objective, KeyResultId id, KeyResultPlan plan, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        Objective of = objectives.of(member, objective);
        if (of.closed()) {
            return new KeyResultChange.Ended();
        }
        if (keyResults.find(member, id).isEmpty()) {
            keyResults.save(new KeyResult(of, id, plan));
            record(member, clock, "activity.key-result.added", objective, Map.of(), plan.fields());
        }
        return new KeyResultChange.Done();
    }

    /**
     * Changes a key result that counts.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public KeyResultChange change(Member member, KeyResultId id, int seen, KeyResultPlan plan, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        Objective of = objectives.of(member, keyResults.objectiveOf(member, id));
        KeyResult keyResult = keyResults.of(member, id);
        KeyResultPlan before = keyResult.plan();
        if (before.equals(plan)) {
            return new KeyResultChange.Done();
        }
        if (of.closed() || keyResult.dropped()) {
            return new KeyResultChange.Ended();
        }
        if (keyResult.version() != seen) {
            return new KeyResultChange.Stale(rows.of(member, id));
        }
        keyResult.change(of, plan);
        record(member, clock, "activity.key-result.changed", of.id(), before.fields(), plan.fields());
        return new KeyResultChange.Done();
    }

    /**
     * Takes a key result back: it does not count any more, and its check-ins are kept.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public KeyResultChange drop(Member member, KeyResultId id, Clock clock) {
        String what = "activity.key-result.dropped";
        return use(member, id, true, LeftVersion.ANY, what, clock, (it, of) -> it.drop(of, clock.instant()));
    }

    /**
     * Lets a dropped key result count again.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public KeyResultChange takeUp(Member member, KeyResultId id, LeftVersion left, Clock clock) {
        return use(member, id, false, left, "activity.key-result.returned", clock, KeyResult::takeUp);
    }

    private KeyResultChange use(
            Member member,
            KeyResultId id,
            boolean dropped,
            LeftVersion left,
            String what,
            Clock clock,
            BiConsumer<KeyResult, Objective> wish) {
        member.must(Right.SET_OBJECTIVES);
        Objective of = objectives.of(member, keyResults.objectiveOf(member, id));
        KeyResult keyResult = keyResults.of(member, id);
        if (keyResult.dropped() == dropped) {
            return new KeyResultChange.Done();
        }
        if (of.closed()) {
            return new KeyResultChange.Ended();
        }
        if (left.overtakenBy(keyResult.version())) {
            return new KeyResultChange.Stale(rows.of(member, id));
        }
        wish.accept(keyResult, of);
        record(member, clock, what, of.id(), Map.of(), Map.of("title", keyResult.title()));
        return new KeyResultChange.Done();
    }

    private void record(
            Member member, Clock clock, String what, ObjectiveId of, Map<String, ?> before, Map<String, ?> after) {
        activity.add(member, clock.instant(), what, ObjectiveChanges.SUBJECT, of.value(), before, after);
    }
}
