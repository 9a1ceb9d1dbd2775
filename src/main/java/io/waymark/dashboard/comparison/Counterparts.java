package io.waymark.dashboard.comparison;

import io.waymark.content.EditionChange;
import io.waymark.content.EditionMap;
import io.waymark.content.PracticeKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which practices of two milestones are the same question.
 *
 * @param map from the earlier edition to the later; null where there is none, and practices of the same key are the same
 */
record Counterparts(@Nullable EditionMap map) {

    static final Counterparts BY_KEY = new Counterparts(null);

    /** What the practice of the later milestone was at the earlier; empty where nothing meant the same. */
    Optional<PracticeKey> then(PracticeKey now) {
        return map == null ? Optional.of(now) : map.earlier(now);
    }

    /** What the practice of the earlier milestone is at the later; empty where nothing means the same. */
    Optional<PracticeKey> now(PracticeKey then) {
        return map == null ? Optional.of(then) : map.later(then);
    }

    /** What became of a practice of the earlier milestone; null where nobody says. */
    @Nullable
    EditionChange became(PracticeKey then) {
        return map == null ? null : map.of(then).orElse(null);
    }

    /** Where a practice of the later milestone comes from; null where nobody says. */
    @Nullable
    EditionChange comes(PracticeKey now) {
        return map == null ? null : map.into(now).stream().findFirst().orElse(null);
    }
}
