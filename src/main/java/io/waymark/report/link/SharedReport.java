package io.waymark.report.link;

import java.time.Instant;
import java.util.HexFormat;

/**
 * What a secret address opens.
 *
 * @param contentDigest SHA-256 of the file
 */
record SharedReport(
        String organisation,
        String title,
        String fileName,
        int bytes,
        byte[] contentDigest,
        Instant madeAt,
        Instant lapsesAt) {

    /** As programs that compare files write it. */
    public String fingerprint() {
        return HexFormat.of().formatHex(contentDigest);
    }
}
