package io.waymark.pulse;

import io.waymark.content.EditionId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pulse, for reading.
 *
 * @param editionId as {@link EditionId} is printed
 * @param finishedAt null while it is under way, when nobody else sees it
 * @param answered how many of its questions
 */
record PulseFacts(
        PulseId id,
        UnitId unit,
        String unitName,
        String editionId,
        PersonId takenBy,
        String takenByName,
        Instant begunAt,
        @Nullable Instant finishedAt,
        int answered) {

    public EditionId edition() {
        return EditionId.parse(editionId);
    }

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
    PulseFacts onlyFor(Member member) {
        if (!isOf(member)) {
            throw new NotFound();
        }
        return this;
    }
}
