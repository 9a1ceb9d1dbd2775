package io.waymark.figure;

import java.util.Locale;

/** Which way a figure should go. */
public enum Direction {
    /** More is better; the target is reached at or above it. */
    HIGHER,
    /** Less is better; the target is reached at or below it. */
    LOWER,
    /** Good between two bounds, which belong to it. */
    CORRIDOR;

    /**
     * As editions write it.
     *
     * @throws IllegalArgumentException where it is none of {@code higher}, {@code lower}, {@code corridor}
     */
    public static Direction of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
