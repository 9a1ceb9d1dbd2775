package io.waymark.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write and paste them: with comma or point, grouped by thousands or not, with their unit. What could
 * mean two numbers is refused, never guessed.
 */
public sealed interface Decimals {

    /** How the writer separates fractions. */
    enum Style {
        /** Whichever the number itself tells. */
        ANY,
        /** 1,234.5 */
        POINT,
        /** 1.234,5 */
        COMMA
    }

    /** A number, at most 14 digits before the point and 4 behind it. */
    record Number(BigDecimal value) implements Decimals {}

    /** Nothing was written. */
    record Empty() implements Decimals {}

    /** Either 1234 or 1.234: the writer must say which. */
    record Ambiguous(BigDecimal grouped, BigDecimal fraction) implements Decimals {}

    /** It carries a unit that is not the figure's. */
    record OtherUnit(String unit) implements Decimals {}

    /** It is too large to be kept, or has more than 4 digits behind the point. */
    record TooLong() implements Decimals {}

    /** It starts as a formula of a spreadsheet does. */
    record Formula() implements Decimals {}

    /** It is no number. */
    record Unreadable() implements Decimals {}

    int WHOLE_DIGITS = 14;
    int FRACTION_DIGITS = 4;
    Pattern SHAPE =
            Pattern.compile("(?<before>[^\\d.,+-]*)(?<sign>[+-]?)(?<digits>\\d[\\d.,]*|[.,]\\d+)(?<after>[^\\d.,].*)?");
    Pattern SPACES = Pattern.compile("(?<=\\d)[ '’](?=\\d{3}(\\D|$))");
    int LONGEST = 60;
    Pattern GROUPS = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");

    /**
     * Reads one number.
     *
     * @param unit the figure's own, which may stand before or behind the number
     */
    static Decimals read(String text, String unit, Style style) {
        if (text.length() > LONGEST) {
            return new Unreadable();
        }
        String given = SPACES.matcher(PlainCharacters.of(text)).replaceAll("");
        if (given.isEmpty()) {
            return new Empty();
        }
        if (given.startsWith("=") || given.startsWith("@")) {
            return new Formula();
        }
        var shape = SHAPE.matcher(given);
        if (!shape.matches()) {
            return new Unreadable();
        }
        String around = (shape.group("before") + (shape.group("after") == null ? "" : shape.group("after"))).strip();
        if (!around.isEmpty() && !sameUnit(around, unit)) {
            return new OtherUnit(around);
        }
        return number(shape.group("sign"), shape.group("digits"), style);
    }

    private static boolean sameUnit(String written, String unit) {
        return written.toLowerCase(Locale.ROOT).equals(PlainCharacters.of(unit).toLowerCase(Locale.ROOT));
    }

    private static Decimals number(String sign, String digits, Style style) {
        long points = digits.chars().filter(it -> it == '.').count();
        long commas = digits.chars().filter(it -> it == ',').count();
        return switch (style) {
            case POINT -> parsed(sign, digits, ',', '.');
            case COMMA -> parsed(sign, digits, '.', ',');
            case ANY -> {
                if (points > 0 && commas > 0) {
                    boolean pointLast = digits.lastIndexOf('.') > digits.lastIndexOf(',');
                    yield pointLast ? parsed(sign, digits, ',', '.') : parsed(sign, digits, '.', ',');
                }
                if (points + commas == 1 && GROUPS.matcher(digits).matches() && !digits.startsWith("0")) {
                    yield ambiguous(sign, digits);
                }
                char only = commas > 0 ? ',' : '.';
                char other = commas > 0 ? '.' : ',';
                yield points + commas > 1 ? parsed(sign, digits, only, other) : parsed(sign, digits, other, only);
            }
        };
    }

    private static Decimals ambiguous(String sign, String digits) {
        return new Ambiguous(
                new BigDecimal(sign + digits.replaceAll("[.,]", "")), new BigDecimal(sign + digits.replace(',', '.')));
    }

    private static Decimals parsed(String sign, String digits, char group, char point) {
        int at = digits.indexOf(point);
        String whole = at < 0 ? digits : digits.substring(0, at);
        String fraction = at < 0 ? "" : digits.substring(at + 1);
        if (fraction.indexOf(point) >= 0 || fraction.indexOf(group) >= 0) {
            return new Unreadable();
        }
        if (whole.indexOf(group) >= 0 && !GROUPS.matcher(whole).matches()) {
            return new Unreadable();
        }
        String plain = whole.replace(String.valueOf(group), "");
        BigDecimal value =
                new BigDecimal(sign + (plain.isEmpty() ? "0" : plain) + (fraction.isEmpty() ? "" : "." + fraction));
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return shortest.scale() > FRACTION_DIGITS || shortest.precision() - shortest.scale() > WHOLE_DIGITS
                ? new TooLong()
                : new Number(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
