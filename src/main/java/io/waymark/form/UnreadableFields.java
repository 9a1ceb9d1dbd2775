package io.waymark.form;

import org.springframework.beans.PropertyAccessException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;

/** Says why a text cannot be read where the reader knows: {@link UnreadableText}. A form's own words go first. */
class UnreadableFields extends DefaultBindingErrorProcessor {

    @Override
    public void processPropertyAccessException(PropertyAccessException e, BindingResult problems) {
        String field = e.getPropertyName();
        if (field != null && NestedExceptionUtils.getMostSpecificCause(e) instanceof UnreadableText why) {
            String form = problems.getObjectName();
            String[] codes = {"typeMismatch." + form + "." + field, why.message()};
            problems.addError(new FieldError(form, field, e.getValue(), true, codes, why.values(), null));
        } else {
            super.processPropertyAccessException(e, problems);
        }
    }
}
