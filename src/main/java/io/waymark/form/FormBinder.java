package io.waymark.form;

import io.waymark.figure.PlainCharacters;
import jakarta.servlet.ServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.validation.autoconfigure.ValidatorAdapter;
import org.springframework.core.MethodParameter;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.WebDataBinder;

/**
 * Binds what a form sent to the constructor of its record. A text that is missing is empty, an empty field of any other type is
 * null, a box that is not ticked is false, and of a field that was sent twice the first counts. The entries of a
 * map are sent as {@code name[key]}. Nothing but the form's own fields is bound: neither headers nor parts of the path.
 */
class FormBinder extends ServletRequestDataBinder {

    FormBinder(@Nullable Object target, String name) {
        super(target, name);
        setBindingErrorProcessor(new UnreadableFields());
    }

    @Override
    protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
        return new Fields(request, this);
    }

    /**
     * Nothing here is read by annotations of a parameter, which the JDK would parse again for each field of each form: its type says
     * all, but for what it is a list of.
     */
    @Override
    public <T> @Nullable T convertIfNecessary(
            @Nullable Object value, @Nullable Class<T> type, @Nullable MethodParameter parameter) {
        return type == null || type.getTypeParameters().length > 0
                ? super.convertIfNecessary(value, type, parameter)
                : super.convertIfNecessary(value, type);
    }

    /** Spring Boot's adapter cannot judge a single field, which is needed where another one could not be read. */
    @Override
    public void setValidator(@Nullable Validator validator) {
        super.setValidator(validator instanceof ValidatorAdapter adapter ? adapter.getTarget() : validator);
    }

    @Override
    protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
        return new FieldProblems(this);
    }

    private static final class Fields extends ServletRequestValueResolver {

        private Fields(ServletRequest request, WebDataBinder binder) {
            super(request, binder);
        }

        @Override
        protected @Nullable Object getRequestParameter(String name, Class<?> type) {
            Object sent = super.getRequestParameter(name, type);
            if (Map.class.isAssignableFrom(type)) {
                return none(name, Map.of());
            }
            if (several(type)) {
                return sent == null
                        ? none(name, new String[0])
                        : sent instanceof String one ? new String[] {one} : sent;
            }
            return switch (sent) {
                case null -> missing(type);
                case String one -> read(one, type);
                case String[] all -> read(all[0], type);
                default -> sent;
            };
        }

        private static boolean several(Class<?> type) {
            return type.isArray() || Iterable.class.isAssignableFrom(type);
        }

        /** Nothing, unless the entries were sent one by one, {@code name[0]}; then Spring, which asks for its marks too, has them. */
        private @Nullable Object none(String name, Object empty) {
            boolean mark =
                    name.startsWith(DEFAULT_FIELD_DEFAULT_PREFIX) || name.startsWith(DEFAULT_FIELD_MARKER_PREFIX);
            return mark || getNames().stream().anyMatch(it -> it.startsWith(name + "[")) ? null : empty;
        }

        private static @Nullable Object read(String text, Class<?> type) {
            if (type == String.class) {
                return text;
            }
            return text.isEmpty() ? missing(type) : PlainCharacters.of(text);
        }

        private static @Nullable Object missing(Class<?> type) {
            if (type == String.class) {
                return "";
            }
            return type == boolean.class ? false : type == CreationKey.class ? CreationKey.next() : null;
        }
    }
}
