package io.waymark.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a day.
 *
 * @param number counts what was said about the day from 1
 * @param value null where the day was taken back
 * @param note of the first, why it was corrected of the others
 * @param imported whether it came with a paste or a file
 */
public record Revision(int number, @Nullable BigDecimal value, String note, String who, Instant at, boolean imported) {}
