package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.UnitId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step on a unit's roadmap that closes one or more practices. */
@Entity
@Table(name = "initiative")
class Initiative {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private UUID unitId;

    private String editionId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable UUID ownerId;

    private @Nullable LocalDate targetQuarter;

    private @Nullable Instant finishedAt;

    private @Nullable UUID prerequisiteOf;

    @Embedded
    private @Nullable PriorityOverride override;

    @ElementCollection
    @CollectionTable(name = "initiative_practice", joinColumns = @JoinColumn(name = "initiative_id"))
    private List<Covered> practices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    Initiative(Member member, UnitId unit, EditionId edition, String title, List<PracticeKey> closes) {
        this.id = TimeOrderedId.next();
        this.organisationId = member.organisation().value();
        this.unitId = unit.value();
        this.editionId = edition.toString();
        this.title = title;
        this.status = Status.PROPOSED;
        closes.forEach(it -> practices.add(Covered.of(organisationId, edition, it)));
    }

    /** One that a first application needs; {@code choice} names the decision for it. */
    static Initiative neededBy(
            UUID choice, Member member, UnitId unit, EditionId edition, String title, PracticeKey closes) {
        Initiative initiative = new Initiative(member, unit, edition, title, List.of(closes));
        initiative.prerequisiteOf = choice;
        return initiative;
    }

    String title() {
        return title;
    }

    InitiativeId id() {
        return new InitiativeId(id);
    }

    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    InitiativePlan plan() {
        return new InitiativePlan(
                status,
                ownerId == null ? null : new PersonId(ownerId),
                targetQuarter == null ? null : Quarter.of(targetQuarter));
    }

    Optional<PriorityOverride> override() {
        return Optional.ofNullable(override);
    }

    /** When its work was finished; empty while work is left, and where nobody wrote it down. */
    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    void replan(InitiativePlan plan, Instant now) {
        finishedAt = finished(plan.status(), now);
        status = plan.status();
        ownerId = plan.owner() == null ? null : plan.owner().value();
        targetQuarter = plan.target() == null ? null : plan.target().firstDay();
    }

    void setPriority(@Nullable PriorityOverride byHand) {
        override = byHand;
    }

    /** One that stays done keeps its date; one that is taken up again loses it. */
    private @Nullable Instant finished(Status next, Instant now) {
        if (next != Status.DONE) {
            return null;
        }
        return status == Status.DONE ? finishedAt : now;
    }
}
