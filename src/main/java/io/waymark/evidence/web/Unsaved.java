package io.waymark.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What was sent to the evidence of a practice and could not be taken.
 *
 * @param name of the form: {@code link}, {@code file}, {@code use} or the id of the piece to change
 * @param binding what was typed and what is wrong with it; null where nothing was
 * @param signedOff whether it came too late
 */
record Unsaved(String name, @Nullable BindingResult binding, boolean signedOff, HttpStatus status) {

    /** The page as it is asked for. */
    static final Unsaved NONE = new Unsaved("", null, false, HttpStatus.OK);

    static Unsaved wrong(String name, BindingResult binding) {
        return new Unsaved(name, binding, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static Unsaved tooLate(String name, BindingResult binding) {
        return new Unsaved(name, binding, true, HttpStatus.CONFLICT);
    }

    /** Nothing was typed that could be lost. */
    static Unsaved tooLate() {
        return new Unsaved("", null, true, HttpStatus.CONFLICT);
    }

    public boolean is(String form) {
        return name.equals(form);
    }

    public List<FieldError> problems() {
        return binding == null ? List.of() : binding.getFieldErrors();
    }

    /** What was typed to add a piece; empty where nothing was. */
    public Object typed(String field) {
        Object value = binding == null ? null : binding.getFieldValue(field);
        return value == null ? "" : value;
    }

    @Nullable
    FieldError problem(String ofForm, String field) {
        return binding != null && is(ofForm) ? binding.getFieldError(field) : null;
    }
}
