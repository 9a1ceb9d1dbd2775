package io.waymark.roadmap.out;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that a member gave to a calendar.
 *
 * @param unit the name of the unit whose plan it shows
 * @param lastReadAt null where no calendar asked yet
 */
record CalendarAddress(
        UUID id, String unit, Instant madeAt, @Nullable Instant lastReadAt) {}
