package io.waymark.exemption;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exemption of the register.
 *
 * @param version counts its changes from 0
 * @param endedAt null while it is open
 */
public record Exemption(
        ExemptionId id,
        int version,
        ExemptionContent content,
        String ownerName,
        @Nullable Instant endedAt) {

    public boolean open() {
        return endedAt == null;
    }

    /** Whether it is open although its last day has passed. */
    public boolean expired(LocalDate today) {
        return open() && content.expiresOn().isBefore(today);
    }
}
