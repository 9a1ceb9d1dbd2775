package io.waymark.goal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One goal, ranked or retired, for reading.
 *
 * @param version changes with what is said about the goal and with its retirement, not with its rank
 * @param rank null where it is retired
 * @param ranked how many goals are in the list
 */
public record GoalFacts(
        GoalId id,
        int version,
        @Nullable Integer rank,
        int ranked,
        GoalPlan plan,
        @Nullable String ownerName,
        @Nullable Retirement retirement) {

    /** Who took it out of the list, when and why. */
    public record Retirement(Instant at, String by, String because) {}

    public boolean retired() {
        return retirement != null;
    }

    /** Its share of all goals' importance; 0 where it is retired. */
    public double weight() {
        return rank == null ? 0 : RankWeights.of(rank, ranked);
    }
}
