package io.waymark.roadmap.board;

import java.util.Locale;

/**
 * A line of straight pieces with a head, from what comes first to what needs it.
 *
 * @param line what a path of SVG draws
 * @param head a triangle
 */
record Arrow(String line, String head) {

    private static final int STUB = 10;
    private static final int ASIDE = 14;

    /** From the right end of one to the left end of the other; around both where the other does not lie further right. */
    static Arrow between(double right, double from, double left, double to) {
        double end = left - 6;
        String way = end - right >= STUB
                ? String.format(Locale.ROOT, "M%.1f %.1fH%.1fV%.1fH%.1f", right, from, (right + end) / 2, to, end)
                : String.format(
                        Locale.ROOT,
                        "M%.1f %.1fh%dV%.1fH%.1fV%.1fH%.1f",
                        right,
                        from,
                        STUB,
                        from < to ? to - ASIDE : to + ASIDE,
                        end - STUB,
                        to,
                        end);
        return new Arrow(way, String.format(Locale.ROOT, "M%.1f %.1fl-7 -4v8z", left, to));
    }
}
