package io.waymark.pulse;

import io.waymark.content.EditionId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's quick look at one unit.
 *
 * @param finishedAt null while it is under way, when nobody else sees it; after that its answers stay as they are
 */
public record Pulse(
        PulseId id,
        UnitId unit,
        String unitName,
        EditionId edition,
        PersonId takenBy,
        String takenByName,
        Instant begunAt,
        @Nullable Instant finishedAt) {

    public boolean finished() {
        return finishedAt != null;
    }

    /** Whether it is the member's own. */
    public boolean isOf(Member member) {
        return takenBy.equals(member.person());
    }

    /**
     * The same pulse, for what only its own person does: a lead reads others' and changes none.
     *
     * @throws NotFound where it is another's
     */
    Pulse onlyFor(Member member) {
        if (!isOf(member)) {
            throw new NotFound();
        }
        return this;
    }
}
