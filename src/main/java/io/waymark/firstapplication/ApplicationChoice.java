package io.waymark.firstapplication;

import io.waymark.organisation.Member;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The choice of a unit's first application, as it is made; once decided, neither it nor a candidate for it changes. */
@Entity
@Table(name = "application_choice")
class ApplicationChoice {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private String title;

    private UUID unitId;

    private String currency;

    private UUID begunBy;

    private Instant begunAt;

    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "choice_criterion", joinColumns = @JoinColumn(name = "choice_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Criterion, StoredWeighting> weightings = new EnumMap<>(Criterion.class);

    @SuppressWarnings("NullAway.Init")
    protected ApplicationChoice() {}

    /** All criteria count the same until somebody weighs them. */
    ApplicationChoice(Member by, NewChoice wish, Instant now) {
        this.id = wish.id().value();
        this.organisationId = by.organisation().value();
        this.title = wish.title();
        this.unitId = wish.unit().value();
        this.currency = wish.currency();
        this.begunBy = by.person().value();
        this.begunAt = now;
        set(Criteria.even());
    }

    ChoiceId id() {
        return new ChoiceId(id);
    }

    UUID organisation() {
        return organisationId;
    }

    /** Counts the changes of its criteria from 0. */
    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    String title() {
        return title;
    }

    boolean decided() {
        return decidedAt != null;
    }

    Criteria criteria() {
        Map<Criterion, Weighting> stands = new EnumMap<>(Criterion.class);
        weightings.forEach((criterion, it) -> stands.put(criterion, it.weighting()));
        return new Criteria(stands);
    }

    /** @throws IllegalStateException where it is decided */
    void weigh(Criteria wanted) {
        mustBeOpen();
        set(wanted);
    }

    /** @throws IllegalStateException where it is decided already */
    void decide(Instant now) {
        mustBeOpen();
        decidedAt = now;
    }

    /** @throws IllegalStateException where it is decided */
    void mustBeOpen() {
        if (decided()) {
            throw new IllegalStateException("Choice " + id + " is decided");
        }
    }

    private void set(Criteria criteria) {
        criteria.weightings()
                .forEach((criterion, it) -> weightings.put(criterion, StoredWeighting.of(organisationId, it)));
    }
}
