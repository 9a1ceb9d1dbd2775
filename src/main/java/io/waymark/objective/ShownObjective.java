package io.waymark.objective;

import io.waymark.goal.ObjectiveId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objective as pages show it.
 *
 * @param version counts its changes from 0
 * @param begunOn the day on which its way begins
 * @param closedOn null while it is worked on; a closed one is only read
 * @param closedBecause possibly empty
 */
public record ShownObjective(
        ObjectiveId id,
        int version,
        ObjectivePlan plan,
        @Nullable String ownerName,
        LocalDate begunOn,
        @Nullable LocalDate closedOn,
        String closedBecause) {

    public boolean closed() {
        return closedOn != null;
    }

    public String title() {
        return plan.title();
    }
}
