package io.waymark.measurement.web;

import java.util.List;

/**
 * One thing to put right in a form.
 *
 * @param message key of the words
 * @param details what the words are about
 */
record FieldProblem(String field, String message, List<String> details) {

    static FieldProblem at(String field, String message, Object... details) {
        return new FieldProblem(
                field,
                "measurement.problem." + message,
                List.of(details).stream().map(Object::toString).toList());
    }

    public Object[] words() {
        return details.toArray();
    }
}
