package io.waymark.objective;

import io.waymark.organisation.PersonId;
import java.time.Instant;

/**
 * A check-in as somebody recorded it; it is never changed.
 *
 * @param counts whether it is the last one recorded for its day; else a later one replaced it
 */
public record RecordedCheckIn(CheckIn checkIn, PersonId by, String byName, Instant at, boolean counts) {}
