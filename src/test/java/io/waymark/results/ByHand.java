package io.waymark.results;

import java.util.Arrays;

/** Computes what a page prints, e.g. {@code (1/3 + 2×1 + 2/3) / 4} or {@code 1 − (4 2/3) / 10}, as its reader would. */
final class ByHand {

    private static final String COMPLEMENT = "1 − ";

    private ByHand() {}

    static double value(String printed) {
        String text = printed.replace('\u00a0', ' ').strip();
        if (text.startsWith(COMPLEMENT)) {
            return 1 - value(text.substring(COMPLEMENT.length()));
        }
        int close = text.lastIndexOf(')');
        int over = text.indexOf(" / ", Math.max(close, 0));
        if (over > 0) {
            return value(text.substring(0, over)) / value(text.substring(over + 3));
        }
        return text.startsWith("(") ? sum(text.substring(1, close)) : sum(text);
    }

    private static double sum(String terms) {
        return Arrays.stream(terms.split(" \\+ ", -1))
                .mapToDouble(ByHand::product)
                .sum();
    }

    private static double product(String factors) {
        return Arrays.stream(factors.split("×", -1)).mapToDouble(ByHand::mixed).reduce(1, (one, other) -> one * other);
    }

    private static double mixed(String number) {
        return Arrays.stream(number.strip().split(" ", -1))
                .mapToDouble(ByHand::fraction)
                .sum();
    }

    private static double fraction(String number) {
        String[] parts = number.split("/", -1);
        return parts.length == 1
                ? Double.parseDouble(number)
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }
}
