package io.waymark.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** One part of a number format: words, places of digits, words. */
final class FormatSection {

    private static final String DIGITS = "#0?";

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder places = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private boolean percent;
    private boolean strange;

    FormatSection(String pattern) {
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            switch (sign) {
                case '"' -> {
                    int end = pattern.indexOf('"', at + 1);
                    words().append(pattern, at + 1, end < 0 ? pattern.length() : end);
                    at = end < 0 ? pattern.length() : end;
                }
                case '\\' ->
                    words().append(pattern, Math.min(++at, pattern.length()), Math.min(at + 1, pattern.length()));
                case '_', '*' -> at++;
                default -> bare(sign, at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ');
            }
        }
    }

    /** Whether it is what figures have; fractions and powers of ten are not. */
    boolean fixed() {
        return !places.isEmpty() && !strange;
    }

    boolean percent() {
        return percent;
    }

    /** By how many thousands a number is divided before it is shown. */
    int thousands() {
        return places.length() - places.toString().replaceAll(",+$", "").length();
    }

    /** The number that is shown, rounded to its places. */
    BigDecimal scaled(BigDecimal number) {
        return number.movePointRight(percent ? 2 : 0)
                .movePointLeft(thousands() * 3)
                .setScale(decimals().length(), RoundingMode.HALF_UP);
    }

    String written(BigDecimal scaled) {
        String whole = places.toString().replaceAll("\\..*", "");
        DecimalFormat format = new DecimalFormat(
                whole.matches("[#0?]+,+[#0?].*") ? "#,##0" : "#0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumIntegerDigits(zeros(whole));
        format.setMinimumFractionDigits(zeros(decimals()));
        format.setMaximumFractionDigits(decimals().length());
        return before + format.format(scaled) + behind;
    }

    private void bare(char sign, char next) {
        boolean digit = DIGITS.indexOf(sign) >= 0;
        boolean inside = (sign == '.' || sign == ',') && (!places.isEmpty() || DIGITS.indexOf(next) >= 0);
        percent |= sign == '%';
        strange |= digit && !behind.isEmpty() || sign == '/' || sign == 'E' || sign == '@';
        (digit || inside && behind.isEmpty() ? places : words()).append(sign);
    }

    private StringBuilder words() {
        return places.isEmpty() ? before : behind;
    }

    private String decimals() {
        int point = places.indexOf(".");
        return point < 0 ? "" : places.substring(point + 1).replace(",", "");
    }

    private static int zeros(String places) {
        return (int) places.chars().filter(it -> it == '0').count();
    }
}
