package io.waymark.exemption;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open exemption beside the last word that the register is complete; either of them may be missing. */
record RegisterLine(
        @Nullable ExemptionId id,
        int version,
        String policy,
        String exempted,
        String reason,
        @Nullable TopicKey topic,
        @Nullable PersonId owner,
        String ownerName,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate expiresOn,
        @Nullable BigDecimal principalDays,
        @Nullable BigDecimal interestHours,
        @Nullable BigDecimal interestMoney,
        int extended,
        String extendedBecause,
        @Nullable String renewalAgreedBy,
        int listed,
        @Nullable PersonId reviewedBy,
        String reviewer,
        @Nullable Instant reviewedAt) {

    Optional<ListedExemption> exemption() {
        return id == null || owner == null || grantedOn == null || expiresOn == null
                ? Optional.empty()
                : Optional.of(new ListedExemption(
                        id,
                        version,
                        policy,
                        exempted,
                        reason,
                        topic,
                        owner,
                        ownerName,
                        grantedOn,
                        expiresOn,
                        principalDays,
                        interestHours,
                        interestMoney,
                        extended,
                        extendedBecause,
                        renewalAgreedBy,
                        null));
    }

    Optional<Statement> statement(Member reader) {
        return reviewedBy == null || reviewedAt == null
                ? Optional.empty()
                : Optional.of(new Statement(listed, reviewedBy, reviewer, reader.day(reviewedAt)));
    }
}
