package io.waymark.objective.web;

import java.util.List;

/**
 * One thing to put right.
 *
 * @param field of the form that it belongs to
 * @param message key of the words
 * @param arguments of the message
 */
record Problem(String field, String message, List<Object> arguments) {

    static Problem of(String field, String message, Object... arguments) {
        return new Problem(field, message, List.of(arguments));
    }

    /** As messages take them. */
    public Object[] values() {
        return arguments.toArray();
    }
}
