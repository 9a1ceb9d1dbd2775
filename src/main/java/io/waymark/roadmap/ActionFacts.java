package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.PracticeKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is stored, for reading.
 *
 * @param version counts its changes; a change names the version that it was made from
 * @param edition that it was made with; null where it is somebody's own work, which closes no practice
 * @param ticked which of its steps are done, counted from 0
 * @param finished null while work is left, and where the whole card was done before anybody wrote down when
 * @param before person-days that were left before anybody worked on it; null where it began before a day did that knew it
 * @param neededBy the first application that it is a prerequisite of; null where it is none
 */
public record ActionFacts(
        ActionId id,
        int version,
        @Nullable EditionId edition,
        String title,
        List<PracticeKey> practices,
        OwnWords own,
        Set<Integer> ticked,
        @Nullable Finish finished,
        @Nullable BigDecimal before,
        @Nullable FirstApplication neededBy) {

    /** One of which nobody knows what was left before. */
    public ActionFacts(
            ActionId id,
            int version,
            @Nullable EditionId edition,
            String title,
            List<PracticeKey> practices,
            OwnWords own,
            Set<Integer> ticked,
            @Nullable Finish finished,
            @Nullable FirstApplication neededBy) {
        this(id, version, edition, title, practices, own, ticked, finished, null, neededBy);
    }

    /**
     * What people say instead of the edition.
     *
     * @param steps empty where the edition's count
     * @param doneWhen empty where the edition's counts
     * @param effort null where the edition's counts
     */
    public record OwnWords(
            List<String> steps,
            List<String> doneWhen,
            @Nullable Effort effort) {

        public static final OwnWords NONE = new OwnWords(List.of(), List.of(), null);
    }

    /**
     * That it is done.
     *
     * @param by null where nobody wrote it down
     * @param days that it took; null where nobody counted
     */
    public record Finish(
            Instant at, @Nullable String by, @Nullable BigDecimal days) {}

    /** A chosen first application by name, and the choice that it came from. */
    public record FirstApplication(UUID choice, String name) {}
}
