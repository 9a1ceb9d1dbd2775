package io.waymark.agreement;

import java.util.Locale;

/** Which practices the comparison lists; stands in the URL. */
enum ComparisonFilter {
    ALL,
    DIFFERING;

    /** Anything else than a known word shows all. */
    static ComparisonFilter of(String word) {
        return word.equalsIgnoreCase(DIFFERING.name()) ? DIFFERING : ALL;
    }

    /** The word of the URL. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
