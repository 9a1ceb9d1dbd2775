package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dimension of an assessment: what it aims at, who owns and reviews it, and how far the work on it is. */
@Entity
@Table(name = "assessment_scope")
@IdClass(Scope.Key.class)
public class Scope {

    /** Why answers were laid side by side. */
    public enum Opening {
        /** Everybody had handed in. */
        ALL_IN,
        /** A lead decided so. */
        LEAD
    }

    record Key(UUID organisationId, UUID assessmentId, String dimensionKey) implements Serializable {}

    @Id
    private UUID organisationId;

    @Id
    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Id
    private String dimensionKey;

    @Version
    private @Nullable Integer version;

    private short target;

    private @Nullable UUID ownerId;

    private @Nullable UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private Workflow.State state;

    private @Nullable Instant openedAt;

    private @Nullable UUID openedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Opening openedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Scope() {}

    Scope(UUID organisation, UUID assessment, Plan.Dimension plan) {
        this.organisationId = organisation;
        this.assessmentId = assessment;
        this.dimensionKey = plan.dimension().value();
        this.target = (short) plan.target();
        this.ownerId = plan.owner() == null ? null : plan.owner().value();
        this.state = Workflow.State.ANSWERING;
    }

    /**
     * The same dimension of an assessment that goes on with another edition. What was laid side by side stays so.
     *
     * @param anew whether it is answered again, wherever its work stood
     */
    Scope(UUID assessment, Scope before, boolean anew) {
        this.organisationId = before.organisationId;
        this.assessmentId = assessment;
        this.dimensionKey = before.dimensionKey;
        this.target = before.target;
        this.ownerId = before.ownerId;
        this.reviewerId = before.reviewerId;
        this.state = anew && !before.state.open() ? Workflow.State.ANSWERING : before.state;
        this.openedAt = before.openedAt;
        this.openedBy = before.openedBy;
        this.openedBecause = before.openedBecause;
    }

    public DimensionKey dimension() {
        return new DimensionKey(dimensionKey);
    }

    /** Counts its changes: what was decided on another version was decided on something else. */
    public int version() {
        return version == null ? 0 : version;
    }

    public int target() {
        return target;
    }

    /** Whether the person owns or reviews it. */
    boolean isWith(PersonId person) {
        return owner().equals(Optional.of(person)) || reviewer().equals(Optional.of(person));
    }

    public Optional<PersonId> owner() {
        return Optional.ofNullable(ownerId).map(PersonId::new);
    }

    /** Who reviews it; where nobody was named the leads do. */
    public Optional<PersonId> reviewer() {
        return Optional.ofNullable(reviewerId).map(PersonId::new);
    }

    /** Where the work on it stands, unless the whole assessment is signed off. */
    public Workflow.State state() {
        return state;
    }

    /** When its answers were laid side by side; empty while each respondent answers alone. */
    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Opening> openedBecause() {
        return Optional.ofNullable(openedBecause);
    }

    public Optional<PersonId> openedBy() {
        return Optional.ofNullable(openedBy).map(PersonId::new);
    }

    /** What the member is to this dimension: leads may submit and review every dimension. */
    public Set<Workflow.Actor> actors(Member member) {
        Set<Workflow.Actor> actors = EnumSet.noneOf(Workflow.Actor.class);
        if (owner().equals(Optional.of(member.person())) || member.may(Right.SUBMIT_DIMENSIONS)) {
            actors.add(Workflow.Actor.OWNER);
        }
        if (reviewer().equals(Optional.of(member.person())) || member.may(Right.REVIEW_DIMENSIONS)) {
            actors.add(Workflow.Actor.REVIEWER);
        }
        if (member.may(Right.SIGN_OFF_ASSESSMENTS)) {
            actors.add(Workflow.Actor.LEAD);
        }
        return actors;
    }

    void aim(int level) {
        this.target = (short) level;
    }

    void move(Workflow.State to) {
        this.state = to;
    }

    /** Lays the answers side by side; a second time changes nothing. */
    boolean open(Member member, Opening because, Instant now) {
        if (openedAt != null) {
            return false;
        }
        this.openedAt = now;
        this.openedBy = member.person().value();
        this.openedBecause = because;
        return true;
    }

    void give(@Nullable PersonId owner, @Nullable PersonId reviewer) {
        this.ownerId = owner == null ? null : owner.value();
        this.reviewerId = reviewer == null ? null : reviewer.value();
    }
}
