package io.waymark.measurement.web;

import io.waymark.figure.Decimals;
import io.waymark.measurement.Days;
import io.waymark.measurement.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields come in as text, so that whatever was typed can be shown again. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** The figure; what is wrong with it otherwise. */
    static Optional<FieldProblem> valueProblem(String typed, String unit) {
        return switch (Values.read(typed, unit, Decimals.Style.ANY)) {
            case Values.Read it -> Optional.empty();
            case Values.Refused it ->
                Optional.of(FieldProblem.at(
                        "value", "value." + it.message(), it.details().toArray()));
        };
    }

    /** Call only where nothing is wrong with it. */
    static BigDecimal value(String typed, String unit) {
        if (Values.read(typed, unit, Decimals.Style.ANY) instanceof Values.Read read) {
            return read.value();
        }
        throw new IllegalStateException("No figure: " + typed);
    }

    static Optional<LocalDate> day(String typed, LocalDate today) {
        return Days.read(typed, today) instanceof Days.Read read ? Optional.of(read.day()) : Optional.empty();
    }
}
