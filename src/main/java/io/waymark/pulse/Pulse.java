package io.waymark.pulse;

import io.waymark.content.EditionId;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's quick look at one unit; once it is finished its answers stay as they are. */
@Entity
@Table(name = "pulse")
class Pulse {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private String editionId;

    @Column(updatable = false)
    private UUID takenBy;

    @Column(updatable = false)
    private Instant begunAt;

    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Pulse() {}

    Pulse(Member member, UnitId unit, EditionId edition, Instant now) {
        this.id = TimeOrderedId.next();
        this.organisationId = member.organisation().value();
        this.unitId = unit.value();
        this.editionId = edition.toString();
        this.takenBy = member.person().value();
        this.begunAt = now;
    }

    PulseId id() {
        return new PulseId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    EditionId edition() {
        return EditionId.parse(editionId);
    }

    boolean finished() {
        return finishedAt != null;
    }

    /**
     * Makes a picture of what was answered.
     *
     * @throws IllegalStateException where there is nothing to make one of, or it is made already
     */
    void finish(int answered, Instant now) {
        if (finished() || answered == 0) {
            throw new IllegalStateException("Not to be finished, with " + answered + " answers");
        }
        finishedAt = now;
    }
}
