package io.waymark.form;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * Whether a field holds what it does not offer, such as somebody who left: a browser would choose another in silence.
     *
     * @param held null or empty where nothing is chosen
     */
    public boolean withdrawn(
            @Nullable Object held, @Nullable List<SelectOption> options, @Nullable List<SelectOption.Group> groups) {
        String value = held == null ? "" : held.toString();
        return !value.isEmpty()
                && Stream.concat(
                                Stream.ofNullable(options).flatMap(List::stream),
                                Stream.ofNullable(groups).flatMap(List::stream).flatMap(it -> it.options().stream()))
                        .noneMatch(it -> it.value().equals(value));
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
