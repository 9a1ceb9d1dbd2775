package io.waymark.exemption;

import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exemption of the register, for reading.
 *
 * @param version counts its changes from 0
 * @param topic of the model that it is about; null where none is named
 * @param endedAt null while it is open
 */
public record ListedExemption(
        ExemptionId id,
        int version,
        String policy,
        String exempted,
        String reason,
        @Nullable TopicKey topic,
        PersonId owner,
        String ownerName,
        LocalDate grantedOn,
        LocalDate expiresOn,
        @Nullable Instant endedAt) {

    public boolean open() {
        return endedAt == null;
    }

    /** Whether it is open and its last day is within so many months, or has passed. */
    boolean ends(LocalDate today, int months) {
        return open() && expiresOn.isBefore(today.plusMonths(months));
    }

    /** Whether it is open although its last day has passed. */
    public boolean expired(LocalDate today) {
        return open() && expiresOn.isBefore(today);
    }
}
