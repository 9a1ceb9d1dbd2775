package io.waymark.assessment;

import io.waymark.content.EditionId;
import java.time.Instant;

/** What became of a wish to save. */
public sealed interface SaveResult {

    /**
     * The answer stands.
     *
     * @param at when it was saved, UTC
     * @param basis as it was found to be
     * @param retried whether an earlier try with the same key saved it, and this one changed nothing
     */
    record Saved(EditionId edition, int version, Instant at, Basis basis, boolean retried) implements SaveResult {}

    /** Somebody saved another answer first; nothing was changed. */
    record Stale(Answer current) implements SaveResult {}

    /** The dimension is in review or the assessment signed off meanwhile; nothing was changed. */
    record Closed(Workflow.State state) implements SaveResult {}

    /** The member does not answer this topic; nothing was changed. */
    record NotYours() implements SaveResult {}
}
