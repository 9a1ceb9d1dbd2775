package io.waymark.form;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads the ids of the portal: records around one UUID. */
class IdConverter implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        RecordComponent[] components = target.getType().getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == UUID.class;
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor text, TypeDescriptor target) {
        if (source == null || source.equals("")) {
            return null;
        }
        return BeanUtils.instantiateClass(
                BeanUtils.getResolvableConstructor(target.getType()), UUID.fromString(source.toString()));
    }
}
