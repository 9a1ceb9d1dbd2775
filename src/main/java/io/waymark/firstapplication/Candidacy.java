package io.waymark.firstapplication;

import io.waymark.form.NameKey;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application that is put up for a choice; it changes while the choice is open, and a withdrawn one no more. */
@Entity
@Table(name = "candidate")
class Candidacy {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private UUID choiceId;

    private String name;

    private String nameKey;

    private String description;

    private BigDecimal returnPerYear;

    private BigDecimal effortDays;

    private String mustNot;

    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "candidate_rating", joinColumns = @JoinColumn(name = "candidate_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Criterion, StoredRating> ratings = new EnumMap<>(Criterion.class);

    @SuppressWarnings("NullAway.Init")
    protected Candidacy() {}

    /** @throws IllegalStateException where the choice is decided */
    @SuppressWarnings("NullAway.Init")
    Candidacy(ApplicationChoice of, CandidateId id, Profile profile) {
        of.mustBeOpen();
        this.id = id.value();
        this.organisationId = of.organisation();
        this.choiceId = of.id().value();
        set(profile);
    }

    CandidateId id() {
        return new CandidateId(id);
    }

    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    boolean isOf(ApplicationChoice choice) {
        return choice.id().value().equals(choiceId);
    }

    /** As it stands now. */
    Candidate candidate() {
        return new Candidate(id(), version(), profile());
    }

    Profile profile() {
        Map<Criterion, Integer> rated = new EnumMap<>(Criterion.class);
        ratings.forEach((criterion, it) -> rated.put(criterion, it.rating()));
        return new Profile(name, description, returnPerYear, effortDays, rated, mustNot);
    }

    /** @throws IllegalStateException where it is withdrawn or its choice decided */
    void change(ApplicationChoice of, Profile wanted) {
        mustStandFor(of);
        set(wanted);
    }

    /** @throws IllegalStateException where it is withdrawn already or its choice decided */
    void withdraw(ApplicationChoice of, Instant now) {
        mustStandFor(of);
        withdrawnAt = now;
    }

    /**
     * It was withdrawn by mistake.
     *
     * @throws IllegalStateException where its choice is decided
     */
    void bringBack(ApplicationChoice of) {
        of.mustBeOpen();
        withdrawnAt = null;
    }

    private void mustStandFor(ApplicationChoice of) {
        of.mustBeOpen();
        if (!isOf(of) || withdrawn()) {
            throw new IllegalStateException("Candidate " + id + " does not stand for choice " + of.id());
        }
    }

    private void set(Profile profile) {
        name = profile.name();
        nameKey = NameKey.of(name).value();
        description = profile.description();
        returnPerYear = profile.returnPerYear();
        effortDays = profile.effortDays();
        mustNot = profile.mustNot();
        ratings.keySet().retainAll(profile.ratings().keySet());
        profile.ratings().forEach((criterion, it) -> ratings.put(criterion, new StoredRating(organisationId, it)));
    }
}
