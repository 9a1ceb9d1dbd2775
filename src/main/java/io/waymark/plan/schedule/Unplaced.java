package io.waymark.plan.schedule;

import java.util.UUID;

/** Why a task has no dates. */
public sealed interface Unplaced<K> {

    K task();

    /** No team can take the role. */
    record NobodyHasRole<K>(K task, String role) implements Unplaced<K> {}

    /** The team that shall do it is not there. */
    record NoSuchTeam<K>(K task, UUID team) implements Unplaced<K> {}

    /** Within {@link WorkingDays#MOST} days no team that may do it has enough left. */
    record NeverFree<K>(K task) implements Unplaced<K> {}

    /** What must come first has no dates itself. */
    record WaitsFor<K>(K task, K needed) implements Unplaced<K> {}
}
