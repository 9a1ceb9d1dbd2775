package io.waymark.agreement;

import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** A form that was not taken, to be shown once more as it was typed. */
record Returned(PracticeKey practice, Form form, BindingResult binding) {

    /** The version of the page, which nobody types. */
    private static final String SEEN = "seen";

    /** What can be sent about a practice. */
    enum Form {
        DECISION,
        DISSENT
    }

    /** What was typed into a field; empty for nothing. */
    public String typed(String field) {
        Object value = hasField(field) ? binding.getFieldValue(field) : null;
        return value == null ? "" : value.toString();
    }

    /** The rating that was chosen; null where it is none of ours. */
    public @Nullable Rating rating() {
        return Arrays.stream(Rating.values())
                .filter(it -> it.name().equals(typed("rating")))
                .findFirst()
                .orElse(null);
    }

    public List<ObjectError> problems() {
        return binding.getAllErrors();
    }

    /** What is wrong with a field; null where nothing is. */
    public @Nullable ObjectError problem(String field) {
        return hasField(field) ? binding.getFieldError(field) : null;
    }

    /** What is wrong with the whole; null where nothing is. */
    public @Nullable ObjectError wrong() {
        return problems().stream().filter(Returned::ofWhole).findFirst().orElse(null);
    }

    /** The place that a problem's link leads to. */
    public String anchor(ObjectError problem) {
        return problem instanceof FieldError it && !ofWhole(it)
                ? form.name().toLowerCase(Locale.ROOT) + "-" + it.getField() + "-" + practice
                : practice.value();
    }

    public boolean decision() {
        return form == Form.DECISION;
    }

    private boolean hasField(String field) {
        return decision() || !field.equals("rating") && !field.equals("confidence");
    }

    private static boolean ofWhole(ObjectError problem) {
        return !(problem instanceof FieldError it) || it.getField().equals(SEEN);
    }
}
