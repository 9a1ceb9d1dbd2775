package io.waymark.objective;

import io.waymark.goal.GoalId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An objective under a goal. While it is closed neither it nor anything under it changes. */
@Entity
@Table(name = "objective")
class Objective {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private UUID goalId;

    private String title;

    private String why;

    private @Nullable UUID ownerId;

    private LocalDate dueOn;

    private Instant createdAt;

    private @Nullable Instant closedAt;

    private String closedBecause = "";

    @ElementCollection
    @CollectionTable(name = "objective_alignment", joinColumns = @JoinColumn(name = "objective_id"))
    private Set<Alignment> alignments = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Objective() {}

    @SuppressWarnings("NullAway.Init")
    Objective(Member member, ObjectiveId id, ObjectivePlan plan, Instant now) {
        this.id = id.value();
        this.organisationId = member.organisation().value();
        this.createdAt = now;
        set(plan);
        alignments.addAll(Alignment.of(organisationId, plan));
    }

    ObjectiveId id() {
        return new ObjectiveId(id);
    }

    UUID organisation() {
        return organisationId;
    }

    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    String title() {
        return title;
    }

    boolean closed() {
        return closedAt != null;
    }

    /** Possibly empty. */
    String closedBecause() {
        return closedBecause;
    }

    ObjectivePlan plan() {
        return new ObjectivePlan(
                new GoalId(goalId),
                title,
                why,
                ownerId == null ? null : new PersonId(ownerId),
                dueOn,
                supported(Alignment::goalId, GoalId::new),
                supported(Alignment::parentId, ObjectiveId::new));
    }

    /** @throws IllegalStateException where it is closed */
    void change(ObjectivePlan wanted) {
        mustBeOpen();
        ObjectivePlan before = plan();
        if (!before.goals().equals(wanted.goals()) || !before.parents().equals(wanted.parents())) {
            alignments.clear();
            alignments.addAll(Alignment.of(organisationId, wanted));
        }
        set(wanted);
    }

    /** @throws IllegalStateException where it is closed already */
    void close(String reason, Instant now) {
        mustBeOpen();
        closedAt = now;
        closedBecause = reason;
    }

    /** @throws IllegalStateException where it is not closed */
    void reopen() {
        if (!closed()) {
            throw new IllegalStateException("Objective " + id + " is not closed");
        }
        closedAt = null;
        closedBecause = "";
    }

    /** @throws IllegalStateException where it is closed */
    void mustBeOpen() {
        if (closed()) {
            throw new IllegalStateException("Objective " + id + " is closed");
        }
    }

    private void set(ObjectivePlan plan) {
        goalId = plan.goal().value();
        title = plan.title();
        why = plan.why();
        ownerId = plan.owner() == null ? null : plan.owner().value();
        dueOn = plan.dueOn();
    }

    private <T> Set<T> supported(Function<Alignment, @Nullable UUID> part, Function<UUID, T> typed) {
        return alignments.stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(it -> typed.apply(Objects.requireNonNull(it)))
                .collect(Collectors.toSet());
    }
}
