package io.waymark.value;

import io.waymark.figure.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a case with the figures that stand on its days.
 *
 * @param problems field to message key
 */
record Checked(
        CaseContent content,
        @Nullable BigDecimal beforeValue,
        @Nullable BigDecimal afterValue,
        Map<String, String> problems) {

    boolean wrong() {
        return !problems.isEmpty();
    }

    /** Call only when nothing is wrong. */
    Reading before() {
        return reading(content.before(), beforeValue);
    }

    /** Call only when nothing is wrong. */
    Reading after() {
        return reading(content.after(), afterValue);
    }

    /** Whether a case says just this. */
    boolean says(ValueCase it) {
        return it.before().equals(before())
                && it.after().equals(after())
                && it.target().equals(content.target())
                && it.whatChanged().equals(content.whatChanged());
    }

    private static Reading reading(@Nullable LocalDate day, @Nullable BigDecimal value) {
        if (day == null || value == null) {
            throw new IllegalStateException("Not measured");
        }
        return new Reading(day, value);
    }
}
