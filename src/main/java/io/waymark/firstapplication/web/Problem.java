package io.waymark.firstapplication.web;

import java.util.List;

/**
 * What is wrong with a field.
 *
 * @param field its name, which is its id on the page
 * @param message key of what to do about it
 * @param values of the message
 */
record Problem(String field, String message, List<String> values) {

    static Problem of(String field, String message, String... values) {
        return new Problem(field, message, List.of(values));
    }
}
