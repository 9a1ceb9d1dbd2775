package io.waymark.outcome.wording;

import io.waymark.organisation.PersonId;
import io.waymark.outcome.GoalId;
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
