package io.waymark.walls;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What a page says is wrong with what was sent, but for what was typed itself. */
final class SaidOfInput {

    private SaidOfInput() {}

    /** Of all forms of a page: the same for two that say the same of the same fields, empty where nothing is wrong. */
    static String in(Map<String, ?> model, String typed) {
        return model.values().stream()
                .filter(BindingResult.class::isInstance)
                .flatMap(it -> ((BindingResult) it).getAllErrors().stream())
                .map(it -> problem(it, typed))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The words for what cannot be read follow from the field and the code alone. */
    private static String problem(ObjectError it, String typed) {
        boolean unread = it instanceof FieldError error && error.isBindingFailure();
        String where = it instanceof FieldError error ? error.getField() : it.getObjectName();
        String words = unread ? "" : it.getDefaultMessage() + " " + Arrays.toString(it.getArguments());
        return where + " " + it.getCode() + " " + (typed.isEmpty() ? words : words.replace(typed, ""));
    }
}
