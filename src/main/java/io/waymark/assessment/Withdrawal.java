package io.waymark.assessment;

import java.time.Instant;

/**
 * Who withdrew an assessment, and when.
 *
 * @param reason empty where nobody had written anything into it
 */
public record Withdrawal(String who, Instant at, String reason) {}
