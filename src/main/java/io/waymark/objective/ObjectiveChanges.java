package io.waymark.objective;

import io.waymark.form.LeftVersion;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
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

    private final Objectives objectives;
    private final ObjectiveRows rows;
    private final ActivityRecord activity;
    private final Sql sql;

    ObjectiveChanges(Objectives objectives, ObjectiveRows rows, ActivityRecord activity, Sql sql) {
        this.objectives = objectives;
        this.rows = rows;
        this.activity = activity;
        this.sql = sql;
    }

    /**
     * Sets an objective.
     *
     * @param id made with the form, so that a form sent twice sets one
     */
    @Transactional
    public ObjectiveChange add(Member member, ObjectiveId id, ObjectivePlan plan, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        holdAlignment(member);
        Optional<ObjectiveChange> circle = circle(member, id, plan);
        if (circle.isEmpty() && objectives.find(member, id).isEmpty()) {
            objectives.save(new Objective(member, id, plan, clock.instant()));
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
        holdAlignment(member);
        Objective objective = objectives.of(member, id);
        if (objective.plan().equals(plan)) {
            return new ObjectiveChange.Done();
        }
        if (objective.closed()) {
            return new ObjectiveChange.Closed(rows.of(member, id));
        }
        if (objective.version() != seen) {
            return new ObjectiveChange.Stale(rows.of(member, id));
        }
        return circle(member, id, plan).orElseGet(() -> changed(member, objective, plan, clock.instant()));
    }

    /**
     * Ends an objective; nothing under it changes any more. One that somebody closed for another reason stays as it is.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public ObjectiveChange close(Member member, ObjectiveId id, String reason, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        Objective objective = objectives.of(member, id);
        if (objective.closed()) {
            return objective.closedBecause().equals(reason)
                    ? new ObjectiveChange.Done()
                    : new ObjectiveChange.Closed(rows.of(member, id));
        }
        objective.close(reason, clock.instant());
        state(member, clock.instant(), "activity.objective.closed", objective, "", Map.of("reason", reason));
        return new ObjectiveChange.Done();
    }

    /**
     * Takes a closed objective up again; its reason stays in the activity record.
     *
     * @return false where somebody changed it since it was closed
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public boolean reopen(Member member, ObjectiveId id, LeftVersion left, Clock clock) {
        member.must(Right.SET_OBJECTIVES);
        Objective objective = objectives.of(member, id);
        if (!objective.closed()) {
            return true;
        }
        if (left.overtakenBy(objective.version())) {
            return false;
        }
        String reason = objective.closedBecause();
        objective.reopen();
        state(member, clock.instant(), "activity.objective.reopened", objective, reason, Map.of());
        return true;
    }

    private ObjectiveChange changed(Member member, Objective objective, ObjectivePlan plan, Instant now) {
        Map<String, Object> before = objective.plan().fields();
        objective.change(plan);
        record(member, now, "activity.objective.changed", objective.id(), before, plan.fields());
        return new ObjectiveChange.Done();
    }

    /** Who changes what supports what takes turns, so that two changes cannot make a circle together. */
    private void holdAlignment(Member member) {
        sql.hold(member, "alignment");
    }

    /** Only what supports something can close a circle. */
    private Optional<ObjectiveChange> circle(Member member, ObjectiveId id, ObjectivePlan plan) {
        if (plan.parents().isEmpty()) {
            return Optional.empty();
        }
        List<ShownObjective> all = rows.of(member);
        Map<ObjectiveId, Set<ObjectiveId>> parents = all.stream()
                .collect(Collectors.toMap(ShownObjective::id, it -> it.plan().parents()));
        Map<ObjectiveId, String> titles =
                all.stream().collect(Collectors.toMap(ShownObjective::id, ShownObjective::title));
        titles.put(id, plan.title());
        return Circle.of(id, plan.parents(), parents)
                .map(way -> new ObjectiveChange.Circular(
                        way.stream().map(it -> titles.getOrDefault(it, "")).toList()));
    }

    private void state(
            Member member, Instant now, String what, Objective of, String reason, Map<String, Object> after) {
        Map<String, Object> fields = new HashMap<>(after);
        fields.put("title", of.title());
        record(member, now, what, of.id(), Map.of("reason", reason), fields);
    }

    private void record(
            Member member, Instant now, String what, ObjectiveId id, Map<String, ?> before, Map<String, ?> after) {
        activity.add(member, now, what, SUBJECT, id.value(), before, after);
    }
}
