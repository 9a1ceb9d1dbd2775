package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.UnitId;
import io.waymark.team.TeamId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card on a unit's roadmap, which people own and plan; its {@linkplain PlannedAction actions} are what is to be done. */
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

    private @Nullable String title;

    private @Nullable String topicKey;

    private @Nullable Integer level;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String statusReason;

    private @Nullable String outcome;

    private @Nullable LocalDate startNotBefore;

    private @Nullable String againstReason;

    private @Nullable UUID ownerId;

    private @Nullable LocalDate targetQuarter;

    private @Nullable UUID teamId;

    private @Nullable Instant finishedAt;

    @Embedded
    private @Nullable PriorityOverride override;

    @Embedded
    private @Nullable StoredCost cost;

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    /** One for the gaps of a level of a topic. */
    Initiative(Member member, UnitId unit, EditionId edition, InitiativeFacts.TopicLevel madeFor) {
        this.id = TimeOrderedId.next();
        this.organisationId = member.organisation().value();
        this.unitId = unit.value();
        this.editionId = edition.toString();
        this.topicKey = madeFor.topic().value();
        this.level = madeFor.level();
        this.status = Status.PROPOSED;
    }

    /**
     * One that somebody thought of.
     *
     * @param edition that is current
     */
    Initiative(Member member, InitiativeId id, UnitId unit, EditionId edition, CardWords words) {
        this.id = id.value();
        this.organisationId = member.organisation().value();
        this.unitId = unit.value();
        this.editionId = edition.toString();
        this.status = Status.PROPOSED;
        say(words);
    }

    /**
     * One that takes some actions of this one, with the same owner, team and quarter.
     *
     * @param part its id
     */
    Initiative part(Member member, InitiativeId part, String called) {
        Initiative other = new Initiative(
                member,
                part,
                unit(),
                EditionId.parse(editionId),
                new CardWords(called, "", startNotBefore, words().team()));
        other.status = status;
        other.statusReason = statusReason;
        other.ownerId = ownerId;
        other.targetQuarter = targetQuarter;
        return other;
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
                Optional.ofNullable(statusReason).orElse(""),
                ownerId == null ? null : new PersonId(ownerId),
                targetQuarter == null ? null : Quarter.of(targetQuarter));
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    CardWords words() {
        return new CardWords(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(outcome, ""),
                startNotBefore,
                teamId == null ? null : new TeamId(teamId));
    }

    /** Why it is planned before what it needs; empty where it is not. */
    String against() {
        return Objects.requireNonNullElse(againstReason, "");
    }

    void keepAgainst(String reason) {
        againstReason = reason.isBlank() ? null : reason.strip();
    }

    /** @throws IllegalArgumentException where it would be without any name */
    void say(CardWords words) {
        if (words.title().isEmpty() && topicKey == null) {
            throw new IllegalArgumentException("Nothing tells what it is called");
        }
        title = words.title().isEmpty() ? null : words.title();
        outcome = words.outcome().isEmpty() ? null : words.outcome();
        startNotBefore = words.startNotBefore();
        teamId = words.team() == null ? null : words.team().value();
    }

    Optional<PriorityOverride> override() {
        return Optional.ofNullable(override);
    }

    /** When its work was finished; empty while work is left, and where nobody wrote it down. */
    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** Refuses who neither works the roadmap nor owns this card. */
    void mustBeWorkedBy(Member member) {
        if (!member.person().value().equals(ownerId)) {
            member.must(Right.CHANGE_INITIATIVES);
        }
    }

    Optional<StoredCost> cost() {
        return Optional.ofNullable(cost);
    }

    void costs(@Nullable StoredCost said) {
        cost = said;
    }

    /** Takes it back where it was planned with costs that finance has not confirmed; whether that was so. */
    boolean waitsAgain() {
        boolean back = status == Status.PLANNED && word() == FinanceWord.WAITS;
        status = back ? Status.PROPOSED : status;
        return back;
    }

    /** What finance says to what it costs. */
    FinanceWord word() {
        return cost == null ? FinanceWord.NOT_NEEDED : cost.word();
    }

    /**
     * @throws IllegalArgumentException where the status needs a reason and has none
     * @throws WaitsForFinance where finance has not confirmed what it costs
     */
    void replan(InitiativePlan plan, Instant now) {
        if (plan.lacksReason()) {
            throw new IllegalArgumentException("Needs a reason: " + plan.status());
        }
        if (word().forbids(status, plan.status())) {
            throw new WaitsForFinance();
        }
        finishedAt = finished(plan.status(), now);
        status = plan.status();
        statusReason = plan.reason().isEmpty() ? null : plan.reason();
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
