package io.waymark.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence where it backs a practice.
 *
 * @param acceptedBy name of who accepted it there in a review; null where nobody has yet
 */
public record LinkedEvidence(
        Evidence evidence,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt) {}
