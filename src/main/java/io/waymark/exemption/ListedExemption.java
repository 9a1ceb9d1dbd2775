package io.waymark.exemption;

import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exemption of the register, for reading.
 *
 * @param version counts its changes from 0
 * @param endedAt null while it is open
 */
public record ListedExemption(
        ExemptionId id,
        int version,
        String policy,
        String exempted,
        String reason,
        PersonId owner,
        String ownerName,
        LocalDate grantedOn,
        LocalDate expiresOn,
        @Nullable Instant endedAt) {

    public boolean open() {
        return endedAt == null;
    }

    /** Whether it is open although its last day has passed. */
    public boolean expired(LocalDate today) {
        return open() && expiresOn.isBefore(today);
    }
}
