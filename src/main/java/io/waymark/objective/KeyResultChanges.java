package io.waymark.objective;

import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decide about key results; each call is one transaction with its activity entry, which belongs to the
 * objective. A change names the version that it was made from; one that would change nothing is done already.
 */
@Component
public class KeyResultChanges {

    private final ObjectiveRows objectives;
    private final KeyResultRows rows;
    private final KeyResultWrites writes;
    private final ActivityRecord activity;

    KeyResultChanges(ObjectiveRows objectives, KeyResultRows rows, KeyResultWrites writes, ActivityRecord activity) {
        this.objectives = objectives;
        this.rows = rows;
        this.writes = writes;
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
        if (objectives.held(member, objective).closed()) {
            return new KeyResultChange.Ended();
        }
        if (writes.add(member, objective, id, plan)) {
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
        boolean closed = closed(member, id);
        KeyResult before = rows.held(member, id);
        if (before.plan().equals(plan)) {
            return new KeyResultChange.Done();
        }
        if (closed || before.dropped()) {
            return new KeyResultChange.Ended();
        }
        if (before.version() != seen) {
            return new KeyResultChange.Stale(before);
        }
        writes.change(member, id, plan);
        record(
                member,
                clock,
                "activity.key-result.changed",
                before.objective(),
                before.plan().fields(),
                plan.fields());
        return new KeyResultChange.Done();
    }

    /**
     * Takes a key result back: it does not count any more, and its check-ins are kept.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public KeyResultChange drop(Member member, KeyResultId id, Clock clock) {
        return use(member, id, true, "activity.key-result.dropped", clock);
    }

    /**
     * Lets a dropped key result count again.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public KeyResultChange takeUp(Member member, KeyResultId id, Clock clock) {
        return use(member, id, false, "activity.key-result.returned", clock);
    }

    private KeyResultChange use(Member member, KeyResultId id, boolean dropped, String what, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        boolean closed = closed(member, id);
        KeyResult before = rows.held(member, id);
        if (before.dropped() == dropped) {
            return new KeyResultChange.Done();
        }
        if (closed) {
            return new KeyResultChange.Ended();
        }
        writes.drop(member, id, dropped ? clock.instant() : null);
        record(member, clock, what, before.objective(), Map.of(), Map.of("title", before.title()));
        return new KeyResultChange.Done();
    }

    /** Holds the objective first, so that it cannot be closed meanwhile. */
    private boolean closed(Member member, KeyResultId id) {
        return objectives.held(member, rows.of(member, id).objective()).closed();
    }

    private void record(
            Member member, Clock clock, String what, ObjectiveId of, Map<String, ?> before, Map<String, ?> after) {
        activity.add(member, clock.instant(), what, ObjectiveChanges.SUBJECT, of.value(), before, after);
    }
}
