package io.waymark.objective;

import io.waymark.goal.ObjectiveId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An objective of an organisation.
 *
 * @param version counts its changes from 0
 * @param closedAt null while it is worked on; a closed one is only read
 * @param closedBecause possibly empty
 */
public record Objective(
        ObjectiveId id,
        int version,
        ObjectivePlan plan,
        @Nullable String ownerName,
        Instant createdAt,
        @Nullable Instant closedAt,
        String closedBecause) {

    public boolean closed() {
        return closedAt != null;
    }

    /** The day on which its way begins. */
    public LocalDate begunOn() {
        return LocalDate.ofInstant(createdAt, ZoneOffset.UTC);
    }

    public String title() {
        return plan.title();
    }

    /** Call only when it is closed. */
    public LocalDate closedOn() {
        return LocalDate.ofInstant(Objects.requireNonNull(closedAt), ZoneOffset.UTC);
    }
}
