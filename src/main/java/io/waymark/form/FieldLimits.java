package io.waymark.form;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the constraints of a form's record mean for its fields, so that a page never says another length than the rule. */
@Component("limits")
public class FieldLimits {

    private final Validator validator;

    FieldLimits(Validator validator) {
        this.validator = validator;
    }

    /** The most characters that a field takes; null where it takes any number. */
    public @Nullable Integer most(Object form, String field) {
        return constraint(form, field, Size.class)
                .map(Size::max)
                .filter(it -> it < Integer.MAX_VALUE)
                .orElse(null);
    }

    /** Whether a field must be filled in. */
    public boolean required(Object form, String field) {
        return constraint(form, field, NotBlank.class).isPresent()
                || constraint(form, field, NotNull.class).isPresent();
    }

    private <A extends Annotation> Optional<A> constraint(Object form, String field, Class<A> type) {
        return Optional.ofNullable(
                        validator.getConstraintsForClass(form.getClass()).getConstraintsForProperty(field))
                .flatMap(it -> it.getConstraintDescriptors().stream()
                        .map(descriptor -> descriptor.getAnnotation())
                        .filter(type::isInstance)
                        .map(type::cast)
                        .findFirst());
    }
}
