package io.waymark.objective;

import io.waymark.goal.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * A goal by its name, ranked or retired.
 *
 * @param rank 1 matters most; null where it is retired
 */
public record NamedGoal(GoalId id, @Nullable Integer rank, String statement) {

    public boolean retired() {
        return rank == null;
    }
}
