package io.waymark.firstapplication.web;

import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Fields of which a form has as many as there are criteria or rows, such as {@code weight.BACKUP}. */
final class NamedFields {

    private NamedFields() {}

    static void reject(BindingResult problems, String field, String message, Object... values) {
        problems.addError(
                new FieldError(problems.getObjectName(), field, null, false, new String[] {message}, values, null));
    }
}
