package io.waymark.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param sentence who did what
 * @param thing what it was done to
 * @param address where that can be looked at; null where it is gone
 */
record ToldAct(
        Instant at,
        String who,
        String sentence,
        ChangedThing thing,
        List<RecordedChange> changes,
        @Nullable String address) {

    /** As many changed fields as are read at a glance. */
    private static final int SHORT = 3;

    public boolean isLong() {
        return changes.size() > SHORT;
    }
}
