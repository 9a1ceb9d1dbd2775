package io.waymark.objective.web;

import io.waymark.figure.Decimals;
import io.waymark.figure.Figures;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures as people type them, and as forms show them again. */
final class KeyResultFigures {

    private static final String ERROR = "objectives.error.figure.";

    private KeyResultFigures() {}

    /** The figure; empty where nothing or nothing readable was typed. */
    static Optional<BigDecimal> read(String text, String unit) {
        return Decimals.read(text, unit, Decimals.Style.ANY) instanceof Decimals.Number number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    static @Nullable BigDecimal orNull(String text, String unit) {
        return read(text, unit).orElse(null);
    }

    /** What is wrong with a figure; nothing typed is right. */
    static Optional<Problem> problem(String field, String text, String unit) {
        return Optional.ofNullable(
                switch (Decimals.read(text, unit, Decimals.Style.ANY)) {
                    case Decimals.Number number -> null;
                    case Decimals.Empty empty -> null;
                    case Decimals.Ambiguous it ->
                        Problem.of(field, ERROR + "ambiguous", shown(it.grouped()), shown(it.fraction()));
                    case Decimals.OtherUnit it -> Problem.of(field, ERROR + "unit", shortened(it.unit()), unit);
                    case Decimals.TooLong it -> Problem.of(field, ERROR + "too-long");
                    case Decimals.Formula it -> Problem.of(field, ERROR + "formula");
                    case Decimals.Unreadable it -> Problem.of(field, ERROR + "unreadable");
                });
    }

    /** As it can be typed again and means the same: three digits behind the point alone could be thousands. */
    static String shown(@Nullable BigDecimal value) {
        return value == null ? "" : Figures.typed(value);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
