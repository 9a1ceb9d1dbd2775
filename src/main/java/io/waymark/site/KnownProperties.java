package io.waymark.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.support.ReflectivePropertyAccessor;

/**
 * Reads properties of what templates show. How, and whether it is allowed, depends on the type and the name alone, and is found out
 * once for both; the template engine finds it out each time that it reads. Maps and classes are left to it.
 */
final class KnownProperties implements PropertyAccessor {

    private final ReflectivePropertyAccessor rules;
    private final Map<Property, PropertyAccessor> known = new ConcurrentHashMap<>();

    private record Property(Class<?> type, String name) {}

    /** @param rules how properties are read else, and which must not be */
    KnownProperties(ReflectivePropertyAccessor rules) {
        this.rules = rules;
    }

    @Override
    public Class<?> @Nullable [] getSpecificTargetClasses() {
        return null;
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
        return reader(context, target, name) != null;
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
        PropertyAccessor reader = reader(context, target, name);
        if (reader == null) {
            throw new AccessException(name + " is read otherwise");
        }
        return reader.read(context, target, name);
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value) {
        throw new UnsupportedOperationException(name);
    }

    private @Nullable PropertyAccessor reader(EvaluationContext context, @Nullable Object target, String name)
            throws AccessException {
        if (target == null || target instanceof Map || target instanceof Class) {
            return null;
        }
        Property property = new Property(target.getClass(), name);
        PropertyAccessor reader = known.get(property);
        if (reader == null && rules.canRead(context, target, name)) {
            reader = rules.createOptimalAccessor(context, target, name);
            known.put(property, reader);
        }
        return reader;
    }
}
