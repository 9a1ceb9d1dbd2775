package io.waymark.roadmap;

import io.waymark.content.EditionId;
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
