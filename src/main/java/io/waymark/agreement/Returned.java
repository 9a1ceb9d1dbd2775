package io.waymark.agreement;

import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that was not taken, to be shown once more as it was typed.
 *
 * @param problems field to message key; the field {@code form} stands for the whole
 */
record Returned(PracticeKey practice, Form form, Map<String, String> fields, Map<String, String> problems) {

    /** What can be sent about a practice. */
    enum Form {
        DECISION,
        DISSENT
    }

    /** What was typed into a field; empty for nothing. */
    public String typed(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The rating that was chosen; null where it is none of ours. */
    public @Nullable Rating rating() {
        return Arrays.stream(Rating.values())
                .filter(it -> it.name().equals(typed("rating")))
                .findFirst()
                .orElse(null);
    }

    /** The place that a problem's link leads to. */
    public String anchor(String field) {
        return field.equals("form")
                ? practice.value()
                : form.name().toLowerCase(Locale.ROOT) + "-" + field + "-" + practice;
    }

    public boolean decision() {
        return form == Form.DECISION;
    }
}
