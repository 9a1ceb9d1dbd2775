package io.waymark.form;

import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into fields: they come in as text, so that whatever was typed can be shown again. */
public final class Typed {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private Typed() {}

    /** A field that is missing is empty; lines end as they are kept, whatever the browser sends. */
    public static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    /** A day as browsers send it, for example 2026-12-01; empty where the text names none of this age. */
    public static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The version that a form was made from; empty where it is none. */
    public static Optional<Integer> version(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The colleague that was chosen. */
    public static Optional<Member> colleague(String text, Collection<Member> colleagues) {
        return colleagues.stream()
                .filter(it -> it.person().toString().equals(text))
                .findFirst();
    }

    /** A figure as people write it, without zeros behind. */
    public static BigDecimal shortest(BigDecimal figure) {
        BigDecimal shortest = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
