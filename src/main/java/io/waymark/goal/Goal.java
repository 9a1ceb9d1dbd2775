package io.waymark.goal;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ranked business goal in plain words; {@code position} 1 matters most. Ranks change in {@link Ranks} for the whole list at
 * once, so that a changed sentence never writes an old rank back, and a new rank makes nobody's open form stale.
 */
@Entity
@Table(name = "goal")
public class Goal {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private @Nullable Integer position;

    private String statement;

    private String why;

    private String theme;

    private @Nullable UUID ownerId;

    private @Nullable LocalDate horizon;

    @Column(updatable = false)
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    Goal(Member member, UUID id, int position, GoalPlan plan) {
        this.id = id;
        this.organisationId = member.organisation().value();
        this.position = position;
        this.statement = plan.statement();
        this.why = plan.why();
        this.theme = plan.theme();
        this.ownerId = plan.owner() == null ? null : plan.owner().value();
        this.horizon = plan.horizon();
    }

    public GoalId id() {
        return new GoalId(id);
    }

    /** Its rank when it was read; null where it is retired. */
    public @Nullable Integer position() {
        return position;
    }

    public String statement() {
        return statement;
    }

    /** What is wanted with it. */
    public GoalPlan plan() {
        return new GoalPlan(statement, why, theme, ownerId == null ? null : new PersonId(ownerId), horizon);
    }

    boolean retired() {
        return retiredAt != null;
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    void change(GoalPlan plan) {
        statement = plan.statement();
        why = plan.why();
        theme = plan.theme();
        ownerId = plan.owner() == null ? null : plan.owner().value();
        horizon = plan.horizon();
    }
}
