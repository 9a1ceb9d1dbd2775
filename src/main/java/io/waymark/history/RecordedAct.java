package io.waymark.history;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the record.
 *
 * @param what the message key of the act
 * @param title of what it was done to
 * @param subjectKind what it was done to, as the record calls it
 * @param before what the act replaced, as a JSON object
 * @param after what stood after it, as a JSON object
 */
record RecordedAct(
        UUID id,
        Instant at,
        String who,
        String what,
        String title,
        String subjectKind,
        UUID subjectId,
        String before,
        String after) {

    /** The middle of its message key. */
    String kind() {
        return what.split("[.]")[1];
    }
}
