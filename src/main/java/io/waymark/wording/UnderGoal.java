package io.waymark.wording;

import io.waymark.goal.GoalId;
import io.waymark.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The goal that something hangs under.
 *
 * @param owner the business owner; null where nobody owns the goal
 */
public record UnderGoal(
        GoalId id,
        String statement,
        @Nullable PersonId owner,
        @Nullable String ownerName) {}
