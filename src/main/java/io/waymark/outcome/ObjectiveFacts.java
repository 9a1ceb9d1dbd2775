package io.waymark.outcome;

import io.waymark.goal.GoalId;
import io.waymark.goal.ObjectiveId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An objective that is not closed, for reading.
 *
 * @param goal the goal that it hangs under
 * @param goals what else it supports
 * @param parents the objectives that it supports
 */
public record ObjectiveFacts(
        ObjectiveId id,
        GoalId goal,
        Set<GoalId> goals,
        Set<ObjectiveId> parents,
        String title,
        LocalDate dueOn,
        @Nullable String ownerName,
        List<KeyResultFacts> keyResults) {

    /** Whether it hangs under the goal or supports it. */
    public boolean serves(GoalId wanted) {
        return goal.equals(wanted) || goals.contains(wanted);
    }

    /** The same with one more key result. */
    ObjectiveFacts with(KeyResultFacts another) {
        List<KeyResultFacts> all =
                Stream.concat(keyResults.stream(), Stream.of(another)).toList();
        return new ObjectiveFacts(id, goal, goals, parents, title, dueOn, ownerName, all);
    }
}
