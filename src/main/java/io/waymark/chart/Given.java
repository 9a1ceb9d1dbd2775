package io.waymark.chart;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a caller has to bring; the complaint names the value that was brought instead. */
final class Given {

    private Given() {}

    static void holds(boolean condition, String complaint) {
        if (!condition) {
            throw new IllegalArgumentException(complaint);
        }
    }

    static void finite(double value, String what) {
        holds(Double.isFinite(value), what + " must be a finite number, not " + value);
    }

    static void within(double value, double low, double high, String what) {
        holds(value >= low && value <= high, "%s must be within %s..%s, not %s".formatted(what, low, high, value));
    }

    static void size(Collection<?> items, int low, int high, String what) {
        holds(
                items.size() >= low && items.size() <= high,
                "%s: needs %d to %d, not %d".formatted(what, low, high, items.size()));
    }

    static void text(String text, String what) {
        holds(!text.isBlank(), what + " is blank");
    }

    static void matching(String text, String pattern, String what) {
        holds(text.matches(pattern), "%s '%s' does not match %s".formatted(what, text, pattern));
    }

    /** A link stays on this site or is plain web: a path, a query, a fragment or http(s); nothing that runs. */
    static void link(@Nullable String href) {
        if (href != null) {
            matching(href, "(?is)(/(?![/\\\\])|[?#]|https?://)[^\\s\\p{Cntrl}]*|/", "link");
        }
    }
}
