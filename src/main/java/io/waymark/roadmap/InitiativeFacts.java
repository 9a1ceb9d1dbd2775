package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.figure.Quarter;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.Worth;
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

    /** A value in ten days that was set by hand, by whom and when. */
    public record ByHand(double priority, String reason, String by, Instant at) {

        private static final int MOST = 60;
        private static final int LEAST = 1;
        private static final int TEN_DAYS = 10;

        /** To go first where it is raised, or set as high as it can be; to go last where it is lowered or at its lowest. */
        WorkBand band(double reckoned) {
            boolean raised = priority >= MOST || priority > LEAST && priority >= reckoned;
            return raised ? WorkBand.RAISED : WorkBand.LOWERED;
        }

        /** What so many days earn. */
        double value(double days) {
            return priority * days / TEN_DAYS;
        }
    }

    public Status status() {
        return plan.status();
    }

    public @Nullable Quarter target() {
        return plan.target();
    }

    /** The band that it belongs to; one that was set by hand leaves the reckoned one, unless nothing is left to do. */
    WorkBand band(Worth worth) {
        return override == null || worth.days() == 0 ? worth.band() : override.band(worth.perTenDays());
    }

    /** The value in ten days that counts: what was set by hand where it was, else what was reckoned. */
    public double counts(double reckoned) {
        return override == null ? reckoned : override.priority();
    }
}
