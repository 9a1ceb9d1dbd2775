package io.waymark.measurement;

import io.waymark.figure.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the figure of a KPI, in its unit; every refusal has its own words. */
public final class Values {

    /** A plus or minus before anything but a number begins a formula; one before a space begins a line of text. */
    private static final Pattern SIGNED_FORMULA = Pattern.compile("[+-][^\\d.,\\s].*", Pattern.DOTALL);

    private static final int LONGEST = 60;

    private Values() {}

    /** What a text says. */
    public sealed interface ReadValue {}

    /** A figure. */
    public record Read(BigDecimal value) implements ReadValue {}

    /** Why it cannot be taken; {@code message} ends the key of the words, {@code details} are what they are about. */
    public record Refused(String message, List<String> details) implements ReadValue {}

    /** Whether a text is what a spreadsheet would compute. */
    public static boolean formula(String text) {
        String given = text.strip();
        return given.startsWith("=")
                || given.startsWith("@")
                || SIGNED_FORMULA.matcher(given).matches();
    }

    public static ReadValue read(String text, String unit, Decimals.Style style) {
        if (formula(text)) {
            return new Refused("formula", List.of());
        }
        if (text.strip().length() > LONGEST) {
            return new Refused("unreadable", List.of());
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
