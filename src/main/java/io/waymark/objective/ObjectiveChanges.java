package io.waymark.objective;

import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decide about objectives; each call is one transaction with its activity entry. A change names the version
 * that it was made from; one that would change nothing is done already, whatever its version.
 */
@Component
public class ObjectiveChanges {

    static final String SUBJECT = "objective";

    private final ObjectiveRows rows;
    private final ObjectiveWrites writes;
    private final ActivityRecord activity;

    ObjectiveChanges(ObjectiveRows rows, ObjectiveWrites writes, ActivityRecord activity) {
        this.rows = rows;
        this.writes = writes;
        this.activity = activity;
    }

    /**
     * Sets an objective.
     *
     * @param id made with the form, so that a form sent twice sets one
     */
    @Transactional
    public ObjectiveChange add(Member member, ObjectiveId id, ObjectivePlan plan, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        Optional<ObjectiveChange> circle = circle(member, id, plan);
        if (circle.isEmpty() && writes.add(member, id, plan, clock.instant())) {
            record(member, clock.instant(), "activity.objective.added", id, Map.of(), plan.fields());
        }
        return circle.orElseGet(ObjectiveChange.Done::new);
    }

    /**
     * Changes an objective that is not closed.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public ObjectiveChange change(Member member, ObjectiveId id, int seen, ObjectivePlan plan, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        writes.holdAlignment(member);
        Objective before = rows.held(member, id);
        if (before.plan().equals(plan)) {
            return new ObjectiveChange.Done();
        }
        if (before.closed()) {
            return new ObjectiveChange.Closed(before);
        }
        if (before.version() != seen) {
            return new ObjectiveChange.Stale(before);
        }
        return circle(member, id, plan).orElseGet(() -> changed(member, before, plan, clock.instant()));
    }

    /**
     * Ends an objective; nothing under it changes any more. One that somebody closed for another reason stays as it is.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public ObjectiveChange close(Member member, ObjectiveId id, String reason, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        Objective before = rows.held(member, id);
        if (before.closed()) {
            return before.closedBecause().equals(reason)
                    ? new ObjectiveChange.Done()
                    : new ObjectiveChange.Closed(before);
        }
        writes.close(member, id, clock.instant(), reason);
        state(member, clock.instant(), "activity.objective.closed", before, Map.of("reason", reason));
        return new ObjectiveChange.Done();
    }

    /**
     * Takes a closed objective up again; its reason stays in the activity record.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public void reopen(Member member, ObjectiveId id, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        Objective before = rows.held(member, id);
        if (before.closed()) {
            writes.close(member, id, null, "");
            state(member, clock.instant(), "activity.objective.reopened", before, Map.of());
        }
    }

    private ObjectiveChange changed(Member member, Objective before, ObjectivePlan plan, Instant now) {
        writes.change(member, before.id(), plan);
        record(
                member,
                now,
                "activity.objective.changed",
                before.id(),
                before.plan().fields(),
                plan.fields());
        return new ObjectiveChange.Done();
    }

    /** Only what supports something can close a circle. */
    private Optional<ObjectiveChange> circle(Member member, ObjectiveId id, ObjectivePlan plan) {
        if (plan.parents().isEmpty()) {
            return Optional.empty();
        }
        writes.holdAlignment(member);
        List<Objective> all = rows.of(member);
        Map<ObjectiveId, Set<ObjectiveId>> parents = all.stream()
                .collect(Collectors.toMap(Objective::id, it -> it.plan().parents()));
        Map<ObjectiveId, String> titles = all.stream().collect(Collectors.toMap(Objective::id, Objective::title));
        titles.put(id, plan.title());
        return Circle.of(id, plan.parents(), parents)
                .map(way -> new ObjectiveChange.Circular(
                        way.stream().map(it -> titles.getOrDefault(it, "")).toList()));
    }

    private void state(Member member, Instant now, String what, Objective before, Map<String, Object> after) {
        Map<String, Object> fields = new HashMap<>(after);
        fields.put("title", before.title());
        record(member, now, what, before.id(), Map.of("reason", before.closedBecause()), fields);
    }

    private void record(
            Member member, Instant now, String what, ObjectiveId id, Map<String, ?> before, Map<String, ?> after) {
        activity.add(member, now, what, SUBJECT, id.value(), before, after);
    }
}
