package io.waymark.membership.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of itself before its rows.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param schema the migration that the tables stood at
 * @param editions those that its rows refer to
 * @param leftOut tables whose rows are not in it, each with why
 */
record ExportHeader(
        String format,
        int version,
        String schema,
        List<String> editions,
        Origin organisation,
        Instant exportedAt,
        String exportedBy,
        Map<String, String> leftOut) {

    static final String FORMAT = "waymark-organisation";
    static final int VERSION = 1;

    /**
     * The organisation that it was made of.
     *
     * @param zone null for UTC
     */
    record Origin(
            UUID id, String slug, String name, @Nullable String zone) {}
}
