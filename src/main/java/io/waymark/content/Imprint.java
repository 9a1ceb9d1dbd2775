package io.waymark.content;

import java.time.Instant;

/**
 * What the portal noted when it published an edition.
 *
 * @param sha256 checksum over all files of the edition, in hexadecimal
 */
public record Imprint(Instant publishedAt, String sha256) {}
