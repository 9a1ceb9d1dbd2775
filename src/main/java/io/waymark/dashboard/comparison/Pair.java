package io.waymark.dashboard.comparison;

import io.waymark.assessment.Milestone;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two milestones of a unit, the earlier first.
 *
 * @param swapped whether they were named the other way round
 */
record Pair(Milestone then, Milestone now, boolean swapped) {

    /**
     * Picks them from a unit's milestones; what is not named is the newest, and the one before the other.
     *
     * @param milestones the oldest first, at least one
     * @throws NotFound where one that is named is not among them
     */
    static Pair of(List<Milestone> milestones, @Nullable UUID from, @Nullable UUID to) {
        int last = to == null ? milestones.size() - 1 : position(milestones, to);
        int first = from == null ? Math.max(0, last - 1) : position(milestones, from);
        return new Pair(milestones.get(Math.min(first, last)), milestones.get(Math.max(first, last)), first > last);
    }

    /** Whether it is one milestone twice: nothing can have moved. */
    public boolean same() {
        return then.id().equals(now.id());
    }

    private static int position(List<Milestone> milestones, UUID id) {
        List<UUID> ids = milestones.stream().map(Milestone::id).toList();
        if (!ids.contains(id)) {
            throw new NotFound();
        }
        return ids.indexOf(id);
    }
}
