package io.waymark.discussion;

import java.util.Map;
import java.util.UUID;

/** What became of a wish to say something. */
sealed interface Written {

    /**
     * The comment stands, now or since an earlier try with the same key.
     *
     * @param unclear what looks like a mention but could mean several people, with their number
     */
    record Done(UUID comment, Map<String, Integer> unclear) implements Written {}

    /** Other words came with this key before; nothing was changed. */
    record SentBefore() implements Written {}

    /** The assessment is signed off; nothing was changed. */
    record SignedOff() implements Written {}
}
