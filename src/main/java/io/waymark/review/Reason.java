package io.waymark.review;

import org.jspecify.annotations.Nullable;

/**
 * Why an assessment is to be opened again, as it was typed.
 *
 * @param problem message key; null where it can be taken
 */
record Reason(String text, @Nullable String problem) {

    static final Reason NONE = new Reason("", null);

    static final int LENGTH = 1000;

    static Reason typed(String text) {
        if (text.isBlank()) {
            return new Reason(text, "review.error.reason");
        }
        return new Reason(text, text.length() > LENGTH ? "review.error.reason-too-long" : null);
    }
}
