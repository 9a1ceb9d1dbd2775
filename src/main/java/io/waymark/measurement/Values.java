package io.waymark.measurement;

import io.waymark.figure.Decimals;
import io.waymark.figure.Figures;
import io.waymark.sheet.SheetCell;
import java.math.BigDecimal;
import java.util.List;

/** Reads the figure of a KPI, in its unit; every refusal has its own words. */
public final class Values {

    private Values() {}

    /** What a text says. */
    public sealed interface ReadValue {}

    /** A figure. */
    public record Read(BigDecimal value) implements ReadValue {}

    /** Why it cannot be taken; {@code message} ends the key of the words, {@code details} are what they are about. */
    public record Refused(String message, List<String> details) implements ReadValue {}

    public static ReadValue read(String text, String unit, Decimals.Style style) {
        if (SheetCell.computes(text)) {
            return new Refused("formula", List.of());
        }
        return switch (Decimals.read(text, unit, style)) {
            case Decimals.Number it -> new Read(it.value());
            case Decimals.Empty it -> new Refused("missing", List.of());
            case Decimals.Ambiguous it ->
                new Refused(
                        "ambiguous",
                        List.of(
                                it.grouped().toPlainString(),
                                it.fraction().toPlainString(),
                                Figures.typed(it.fraction())));
            case Decimals.OtherUnit it -> new Refused("unit", List.of(it.unit(), unit));
            case Decimals.TooLong it -> new Refused("too-long", List.of());
            case Decimals.Formula it -> new Refused("formula", List.of());
            case Decimals.Unreadable it -> new Refused("unreadable", List.of());
        };
    }
}
