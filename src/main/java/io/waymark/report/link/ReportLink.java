package io.waymark.report.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that somebody gave away.
 *
 * @param title what its report is about
 * @param madeBy who gave it away
 * @param lastOpenedAt null where nobody opened the report yet
 */
record ReportLink(
        ReportLinkId id,
        String title,
        String madeBy,
        Instant madeAt,
        Instant lapsesAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastOpenedAt) {

    /** Whether it opens its report at that time. */
    public boolean opens(Instant now) {
        return revokedAt == null && now.isBefore(lapsesAt);
    }
}
