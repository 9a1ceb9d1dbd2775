package io.waymark.assessment.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days as browsers send them. */
public final class Day {

    /** Java knows years that no database keeps. */
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("[0-9]{4}-.*");

    private Day() {}

    /** For example 2026-12-01; empty where the text names no day. */
    public static Optional<LocalDate> read(String text) {
        String day = text.strip();
        try {
            return FOUR_DIGIT_YEAR.matcher(day).matches() ? Optional.of(LocalDate.parse(day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
