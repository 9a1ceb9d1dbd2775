package io.waymark.exemption;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exemption of the register, for reading.
 *
 * @param version counts its changes from 0
 * @param topic of the model that it is about; null where none is named
 * @param principalDays see {@link #debt()}
 * @param extended how often its last day was moved out
 * @param extendedBecause why it was the last time; empty before the second
 * @param renewalAgreedBy who agreed to that, of leads and executives; null where nobody did since
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
        @Nullable BigDecimal principalDays,
        @Nullable BigDecimal interestHours,
        @Nullable BigDecimal interestMoney,
        int extended,
        String extendedBecause,
        @Nullable String renewalAgreedBy,
        @Nullable Instant endedAt) {

    public Debt debt() {
        return Debt.of(principalDays, interestHours, interestMoney);
    }

    /** What it says. */
    public ExemptionContent content() {
        return new ExemptionContent(policy, exempted, reason, topic, owner, grantedOn, expiresOn, debt());
    }

    /** Whether it was extended more than once, which leads and executives have to know. */
    public boolean escalated() {
        return extended > 1;
    }

    /** Whether a lead or an executive has yet to say that it may stay. */
    public boolean awaitsAgreement() {
        return open() && escalated() && renewalAgreedBy == null;
    }

    /** Whether it stood on the register at the end of this day of the reader, today or before. */
    boolean openOn(LocalDate day, Member reader) {
        return !grantedOn.isAfter(day)
                && (endedAt == null || reader.day(endedAt).isAfter(day));
    }

    /** Whether it will stand on the register at the end of a later day: on its last day it ends, unless that has passed already. */
    boolean lasts(LocalDate today, LocalDate day) {
        return open() && (expired(today) || expiresOn.isAfter(day));
    }

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
