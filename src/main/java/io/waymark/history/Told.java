package io.waymark.history;

import io.waymark.content.Practice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A line as it is read.
 *
 * @param sentence who did what
 * @param practices that were answered, where they are several; the sentence names a single one
 */
record Told(Instant at, Instant since, String sentence, List<RecordedChange> changes, List<Practice> practices) {

    /** Whether it took long enough to say from when to when. */
    public boolean lasted() {
        return Duration.between(since, at).toMinutes() > 0;
    }
}
