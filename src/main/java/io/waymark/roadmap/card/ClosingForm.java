package io.waymark.roadmap.card;

import io.waymark.content.PracticeKey;
import org.jspecify.annotations.Nullable;

/** A practice that an action is to close too, or not any more. */
record ClosingForm(@Nullable PracticeKey practice, @Nullable Integer version) {

    int seenVersion() {
        return version == null ? -1 : version;
    }
}
