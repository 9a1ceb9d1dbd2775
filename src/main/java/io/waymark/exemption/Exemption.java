package io.waymark.exemption;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What need not follow a policy for a while; once it ended it is only read. */
@Entity
@Table(name = "policy_exemption")
class Exemption {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private String policy;

    private String exempted;

    private String reason;

    private @Nullable String topicKey;

    private UUID ownerId;

    private LocalDate grantedOn;

    private LocalDate expiresOn;

    private @Nullable BigDecimal principalDays;

    private @Nullable BigDecimal interestHours;

    private @Nullable BigDecimal interestMoney;

    private int extended;

    private String extendedBecause = "";

    private @Nullable Instant renewalAgreedAt;

    private @Nullable UUID renewalAgreedBy;

    private @Nullable Instant endedAt;

    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init")
    protected Exemption() {}

    @SuppressWarnings("NullAway.Init")
    Exemption(Member member, ExemptionId id, ExemptionContent content) {
        this.id = id.value();
        this.organisationId = member.organisation().value();
        write(content);
    }

    ExemptionId id() {
        return new ExemptionId(id);
    }

    /** Counts its changes from 0. */
    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    boolean open() {
        return endedAt == null;
    }

    ExemptionContent content() {
        return new ExemptionContent(
                policy,
                exempted,
                reason,
                topicKey == null ? null : new TopicKey(topicKey),
                new PersonId(ownerId),
                grantedOn,
                expiresOn,
                Debt.of(principalDays, interestHours, interestMoney));
    }

    /** Whether what is wanted moves its last day out, though that was done before: it needs a reason. */
    boolean escalates(ExemptionContent wanted) {
        return extended > 0 && prolonged(wanted);
    }

    /**
     * Says something else from now on.
     *
     * @param because why its last day moves out again; does not matter where it does not
     * @throws IllegalStateException where it ended, or moves out again without a reason
     */
    void change(ExemptionContent wanted, String because) {
        mustBeOpen();
        if (escalates(wanted)) {
            mustBeExplained(because);
            extendedBecause = because;
            renewalAgreedAt = null;
            renewalAgreedBy = null;
        }
        extended += prolonged(wanted) ? 1 : 0;
        write(wanted);
    }

    /** Whether what is wanted moves its last day out. */
    boolean prolonged(ExemptionContent wanted) {
        return wanted.expiresOn().isAfter(expiresOn);
    }

    /**
     * The policy holds again.
     *
     * @throws IllegalStateException where it ended already
     */
    void end(Member member, Instant now) {
        mustBeOpen();
        endedAt = now;
        endedBy = member.person().value();
    }

    /** It was ended by mistake: the policy does not hold yet. */
    void resume() {
        endedAt = null;
        endedBy = null;
    }

    /** Whether it was extended more than once, and nobody has agreed to that yet. */
    boolean awaitsAgreement() {
        return open() && extended > 1 && renewalAgreedAt == null;
    }

    /**
     * It may stay until its last day.
     *
     * @throws IllegalStateException where nobody is asked
     */
    void agreeToRenewal(Member member, Instant now) {
        if (!awaitsAgreement()) {
            throw new IllegalStateException("Nobody is asked to agree");
        }
        renewalAgreedAt = now;
        renewalAgreedBy = member.person().value();
    }

    private static void mustBeExplained(String because) {
        if (because.isEmpty()) {
            throw new IllegalStateException("Extended again without a reason");
        }
    }

    private void mustBeOpen() {
        if (!open()) {
            throw new IllegalStateException("An exemption that ended is only read");
        }
    }

    private void write(ExemptionContent wanted) {
        policy = wanted.policy();
        exempted = wanted.exempted();
        reason = wanted.reason();
        topicKey = wanted.topic() == null ? null : wanted.topic().value();
        ownerId = wanted.owner().value();
        grantedOn = wanted.grantedOn();
        expiresOn = wanted.expiresOn();
        principalDays = wanted.debt().principal();
        interestHours = wanted.debt().interest(Interest.In.HOURS);
        interestMoney = wanted.debt().interest(Interest.In.MONEY);
    }
}
