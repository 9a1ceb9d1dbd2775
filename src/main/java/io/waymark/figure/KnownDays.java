package io.waymark.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The days that the portal takes, the same in every field: those of this age. */
public final class KnownDays {

    public static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private KnownDays() {}

    /** A day as browsers send it, for example 2026-12-01; empty where the text names none, or none of this age. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(PlainCharacters.of(text))).filter(KnownDays::holds);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
