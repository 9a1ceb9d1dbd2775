package io.waymark.firstapplication.web;

import io.waymark.figure.Decimals;
import io.waymark.figure.Figures;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of a form: what it says, or what is wrong with it.
 *
 * @param value empty where something is wrong
 */
record Figure(Optional<BigDecimal> value, Optional<Problem> problem) {

    /** Which figures a field takes; {@code message} says so. */
    record Bounds(BigDecimal least, BigDecimal most, int decimals, String message) {

        static Bounds of(String least, String most, int decimals, String message) {
            return new Bounds(new BigDecimal(least), new BigDecimal(most), decimals, message);
        }

        private boolean holds(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0 && value.scale() <= decimals;
        }
    }

    static Figure read(String field, String text, String unit, Bounds bounds) {
        return switch (Decimals.read(text, unit, Decimals.Style.ANY)) {
            case Decimals.Number it -> bounds.holds(it.value()) ? right(it.value()) : wrong(field, bounds);
            case Decimals.Ambiguous it -> wrong(twice(field, it));
            case Decimals.Empty it -> wrong(field, bounds);
            case Decimals.OtherUnit it -> wrong(field, bounds);
            case Decimals.TooLong it -> wrong(field, bounds);
            case Decimals.Formula it -> wrong(field, bounds);
            case Decimals.Unreadable it -> wrong(field, bounds);
        };
    }

    private static Problem twice(String field, Decimals.Ambiguous two) {
        return Problem.of(
                field, "application.error.ambiguous", Figures.typed(two.grouped()), Figures.typed(two.fraction()));
    }

    private static Figure right(BigDecimal value) {
        return new Figure(Optional.of(value), Optional.empty());
    }

    private static Figure wrong(String field, Bounds bounds) {
        return wrong(Problem.of(field, bounds.message()));
    }

    private static Figure wrong(Problem problem) {
        return new Figure(Optional.empty(), Optional.of(problem));
    }
}
