package io.waymark.outcome;

import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ranked business goal in plain words; {@code position} 1 matters most. */
@Entity
@Table(name = "goal")
public class Goal {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private @Nullable Integer position;

    private String statement;

    private String why;

    private String theme;

    private @Nullable UUID ownerId;

    private @Nullable LocalDate horizon;

    private @Nullable Instant retiredAt;

    private String retiredBecause = "";

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    Goal(Member member, int position, String statement, String why, String theme) {
        this.id = TimeOrderedId.next();
        this.organisationId = member.organisation().value();
        this.position = position;
        this.statement = statement.strip();
        this.why = why.strip();
        this.theme = theme;
    }

    public GoalId id() {
        return new GoalId(id);
    }

    /** Its rank; a retired goal has none. */
    public int position() {
        return Objects.requireNonNull(position);
    }

    public String statement() {
        return statement;
    }

    /** Why it matters, possibly empty. */
    public String why() {
        return why;
    }

    /** Key of the edition's goal theme. */
    public String theme() {
        return theme;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }
}
