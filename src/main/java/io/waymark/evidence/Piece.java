package io.waymark.evidence;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of evidence. What it is never changes; who looks after it and until when does, and whether it is in use. */
@Entity
@Table(name = "evidence")
class Piece {

    /** What it consists of. */
    private enum Kind {
        LINK,
        FILE
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private @Nullable String url;

    @Column(updatable = false)
    private @Nullable String fileName;

    @Column(updatable = false)
    private @Nullable String mediaType;

    @Column(updatable = false)
    private @Nullable Integer size;

    @Column(updatable = false)
    private @Nullable String sha256;

    private UUID ownerId;

    @Column(updatable = false)
    private LocalDate datedOn;

    private @Nullable LocalDate reviewBy;

    @Column(updatable = false)
    private UUID addedBy;

    @Column(updatable = false)
    private Instant addedAt;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Piece() {}

    @SuppressWarnings("NullAway.Init")
    Piece(Member member, NewEvidence wish, Instant now) {
        this.id = wish.id().value();
        this.organisationId = member.organisation().value();
        this.title = wish.title();
        this.ownerId = wish.owner().value();
        this.datedOn = wish.datedOn();
        this.reviewBy = wish.reviewBy();
        this.addedBy = member.person().value();
        this.addedAt = now;
        switch (wish.substance()) {
            case NewEvidence.Link link -> consistOf(link);
            case NewEvidence.File file -> consistOf(file);
        }
    }

    private void consistOf(NewEvidence.Link link) {
        kind = Kind.LINK;
        url = link.url();
    }

    private void consistOf(NewEvidence.File file) {
        kind = Kind.FILE;
        fileName = file.name();
        mediaType = file.type().mediaType();
        size = file.bytes().length;
        sha256 = EvidenceFiles.sha256(file.bytes());
    }

    String title() {
        return title;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it stands as the member saw it. */
    boolean at(int seen) {
        return Objects.requireNonNullElse(version, 0) == seen;
    }

    /** Whether this is who looks after it, and until when it is good. */
    boolean stands(PersonId owner, @Nullable LocalDate until) {
        return ownerId.equals(owner.value()) && Objects.equals(reviewBy, until);
    }

    /** Says who looks after it from now on, and until when it is good without another look; null for ever. */
    void change(PersonId owner, @Nullable LocalDate until) {
        if (withdrawn()) {
            throw new IllegalStateException("Withdrawn: " + id);
        }
        if (until != null && until.isBefore(datedOn)) {
            throw new IllegalArgumentException("Good until before it was: " + id);
        }
        ownerId = owner.value();
        reviewBy = until;
    }

    /** Takes it out of use. */
    void withdraw(Instant now) {
        if (withdrawn()) {
            throw new IllegalStateException("Withdrawn already: " + id);
        }
        withdrawnAt = now;
    }

    /** Takes it into use again, if it was withdrawn. */
    void takeBack() {
        withdrawnAt = null;
    }
}
