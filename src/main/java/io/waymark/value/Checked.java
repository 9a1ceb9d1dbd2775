package io.waymark.value;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a case beside what was measured.
 *
 * @param said null where something is wrong
 * @param problems field to message key
 */
record Checked(@Nullable CaseVersion said, Map<String, String> problems) {

    boolean wrong() {
        return said == null;
    }

    /** Call only when nothing is wrong. */
    CaseVersion version() {
        return Objects.requireNonNull(said);
    }
}
