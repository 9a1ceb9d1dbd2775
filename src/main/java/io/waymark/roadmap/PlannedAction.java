package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be done on a card; it closes the gaps of practices. */
@Entity
@Table(name = "action")
class PlannedAction {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private UUID initiativeId;

    private int position;

    private @Nullable String editionId;

    private String title;

    private @Nullable String ownSteps;

    private @Nullable String ownDoneWhen;

    private @Nullable Integer optimistic;

    private @Nullable Integer likely;

    private @Nullable Integer pessimistic;

    private @Nullable BigDecimal actualDays;

    private @Nullable Instant finishedAt;

    private @Nullable UUID finishedBy;

    private @Nullable UUID prerequisiteOf;

    @ElementCollection
    @CollectionTable(name = "action_practice", joinColumns = @JoinColumn(name = "action_id"))
    private List<Covered> practices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PlannedAction() {}

    /**
     * One that closes the gap of a practice.
     *
     * @param position among those of its card
     */
    PlannedAction(
            Member member, InitiativeId card, int position, EditionId edition, String title, PracticeKey practice) {
        this.id = TimeOrderedId.next();
        this.organisationId = member.organisation().value();
        this.initiativeId = card.value();
        this.position = position;
        this.editionId = edition.toString();
        this.title = title;
        practices.add(Covered.of(organisationId, edition, practice));
    }

    /**
     * Somebody's own work, which closes nothing.
     *
     * @throws IllegalArgumentException where nobody says what it takes
     */
    PlannedAction(Member member, ActionId id, InitiativeId card, int position, ActionWords words) {
        this.id = id.value();
        this.organisationId = member.organisation().value();
        this.initiativeId = card.value();
        this.position = position;
        this.title = words.title();
        say(words);
    }

    /** The same where a first application needs it; {@code choice} names the decision for it. */
    PlannedAction neededBy(UUID choice) {
        this.prerequisiteOf = choice;
        return this;
    }

    ActionId id() {
        return new ActionId(id);
    }

    InitiativeId card() {
        return new InitiativeId(initiativeId);
    }

    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    String title() {
        return title;
    }

    boolean finished() {
        return finishedAt != null;
    }

    /** Whether it was finished at this moment: with its card. */
    boolean finishedAt(@Nullable Instant moment) {
        return finishedAt != null && finishedAt.equals(moment);
    }

    /** Whether it is somebody's own work, which no edition tells. */
    boolean own() {
        return editionId == null;
    }

    ActionWords words() {
        return new ActionWords(
                title,
                Objects.requireNonNullElse(ownSteps, ""),
                Objects.requireNonNullElse(ownDoneWhen, ""),
                likely == null
                        ? null
                        : new Effort(Objects.requireNonNull(optimistic), likely, Objects.requireNonNull(pessimistic)));
    }

    /** @throws IllegalArgumentException where it is own work and nobody says what it takes */
    void say(ActionWords words) {
        Effort effort = words.effort();
        if (own() && effort == null) {
            throw new IllegalArgumentException("Own work takes days that nobody else tells");
        }
        title = words.title();
        ownSteps = words.steps().isEmpty() ? null : words.steps();
        ownDoneWhen = words.doneWhen().isEmpty() ? null : words.doneWhen();
        optimistic = effort == null ? null : effort.optimistic();
        likely = effort == null ? null : effort.likely();
        pessimistic = effort == null ? null : effort.pessimistic();
    }

    /** @param at its position among those of the other card */
    void moveTo(InitiativeId card, int at) {
        initiativeId = card.value();
        position = at;
    }

    List<PracticeKey> practices() {
        return practices.stream().map(it -> new PracticeKey(it.practiceKey())).toList();
    }

    /** Whether it can close this practice too: all that it closes stands in one edition. */
    boolean canClose(EditionId edition) {
        return own() || edition.toString().equals(editionId);
    }

    /** Whether something is left to say what it is about and what it takes, should it close this practice no more. */
    boolean canLeave(PracticeKey practice) {
        return practices().contains(practice) && practices.size() > 1;
    }

    /** @throws IllegalArgumentException where it closes practices of another edition */
    void close(EditionId edition, PracticeKey practice) {
        if (!canClose(edition)) {
            throw new IllegalArgumentException("Closes practices of " + editionId);
        }
        editionId = edition.toString();
        practices.add(Covered.of(organisationId, edition, practice));
    }

    /** @throws IllegalArgumentException where it closes nothing else */
    void leave(PracticeKey practice) {
        if (!canLeave(practice)) {
            throw new IllegalArgumentException("Closes nothing but " + practice);
        }
        practices.removeIf(it -> it.practiceKey().equals(practice.value()));
    }

    /** @param days that it took; null where nobody counted */
    void finish(Member by, Instant now, @Nullable BigDecimal days) {
        finishedAt = now;
        finishedBy = by.person().value();
        actualDays = days;
    }

    void takeUpAgain() {
        finishedAt = null;
        finishedBy = null;
        actualDays = null;
    }
}
