package io.waymark.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Somebody's signature under one version of a case. */
public record Signature(Capacity capacity, int version, UUID by, String name, Instant at) {

    /** The day on which it was given, where the reader is. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
