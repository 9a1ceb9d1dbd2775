package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as it is stored, for reading.
 *
 * @param version counts its changes; a change names the version that it was made from
 * @param ownerName null where nobody owns it
 * @param neededBy the first application that it is a prerequisite of; null where it is none
 */
public record InitiativeFacts(
        InitiativeId id,
        int version,
        UnitId unit,
        EditionId edition,
        String title,
        InitiativePlan plan,
        @Nullable String ownerName,
        @Nullable ByHand override,
        List<PracticeKey> practices,
        @Nullable FirstApplication neededBy) {

    /** A chosen first application by name, and the choice that it came from. */
    public record FirstApplication(UUID choice, String name) {}

    /** A priority set by hand, by whom and when. */
    public record ByHand(double priority, String reason, String by, Instant at) {}

    public Status status() {
        return plan.status();
    }

    public @Nullable Quarter target() {
        return plan.target();
    }

    /** What the order goes by: the override where there is one, else the score. */
    public double counts(double score) {
        return override == null ? score : override.priority();
    }
}
