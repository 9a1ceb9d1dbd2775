package io.waymark.assessment;

import io.waymark.content.EditionId;
import java.time.Instant;

/** What became of a wish to save. */
public sealed interface SaveResult {

    /** The answer stands, now or since an earlier try with the same key; {@code basis} as it was found to be. */
    record Saved(EditionId edition, int version, Instant at, Basis basis) implements SaveResult {}

    /** Somebody saved another answer first; nothing was changed. */
    record Stale(Answer current) implements SaveResult {}

    /** The dimension is in review or the assessment signed off meanwhile; nothing was changed. */
    record Closed(Workflow.State state) implements SaveResult {}

    /** The member does not answer this topic; nothing was changed. */
    record NotYours() implements SaveResult {}
}
