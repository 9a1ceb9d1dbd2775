package io.waymark.objective;

import io.waymark.goal.GoalId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people decide about an objective.
 *
 * @param goal the goal that it hangs under
 * @param why possibly empty
 * @param owner null where nobody answers for it yet
 * @param goals what else it supports; its own goal is not repeated
 * @param parents the objectives that it supports
 */
public record ObjectivePlan(
        GoalId goal,
        String title,
        String why,
        @Nullable PersonId owner,
        LocalDate dueOn,
        Set<GoalId> goals,
        Set<ObjectiveId> parents) {

    public ObjectivePlan {
        goals = goals.stream().filter(it -> !it.equals(goal)).collect(Collectors.toUnmodifiableSet());
        parents = Set.copyOf(parents);
    }

    /** The values by field, as the activity record keeps them. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("why", why);
        fields.put("goal", goal.toString());
        fields.put("owner", owner == null ? "" : owner.toString());
        fields.put("due", dueOn.toString());
        fields.put("goals", goals.stream().map(GoalId::toString).sorted().toList());
        fields.put(
                "parents", parents.stream().map(ObjectiveId::toString).sorted().toList());
        return fields;
    }
}
