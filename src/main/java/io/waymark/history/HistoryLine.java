package io.waymark.history;

import io.waymark.content.PracticeKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the record: an act, or what one person answered in one topic without a longer pause.
 *
 * @param id of its newest entry
 * @param since when its oldest entry was made
 * @param what the message key of the act
 * @param title of what it was done to; empty for answers
 * @param before what the act replaced, as a JSON object
 * @param after what stood after it, as a JSON object
 * @param practices that were answered, each once; empty for an act
 */
record HistoryLine(
        UUID id,
        Instant at,
        Instant since,
        String who,
        String what,
        String title,
        String before,
        String after,
        List<PracticeKey> practices) {}
