package io.waymark.exemption;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
                expiresOn);
    }

    /**
     * Says something else from now on.
     *
     * @throws IllegalStateException where it ended
     */
    void change(ExemptionContent wanted) {
        mustBeOpen();
        write(wanted);
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
    }
}
