package io.waymark.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What is wrong with a form, in the order of its fields; what is wrong with the whole form comes last. */
class FieldProblems extends BeanPropertyBindingResult {

    private final DataBinder binder;
    private final Map<String, @Nullable Object> bound = new HashMap<>();

    FieldProblems(DataBinder binder) {
        super(
                binder.getTarget(),
                binder.getObjectName(),
                binder.isAutoGrowNestedPaths(),
                binder.getAutoGrowCollectionLimit());
        this.binder = binder;
    }

    /** Shows the record as far as it could be read: Spring itself knows none where one field could not. */
    @Override
    public Map<String, Object> getModel() {
        Map<String, @Nullable Object> model = super.getModel();
        model.put(getObjectName(), binder.getTarget());
        return model;
    }

    @Override
    public void recordFieldValue(String field, Class<?> type, @Nullable Object value) {
        bound.put(field, value);
        super.recordFieldValue(field, type, value);
    }

    /** A record of which one field could not be read does not exist for Spring; its other fields can still be judged. */
    @Override
    protected @Nullable Object getActualFieldValue(String field) {
        return getTarget() == null ? bound.get(field) : super.getActualFieldValue(field);
    }

    @Override
    public List<ObjectError> getAllErrors() {
        return ordered(super.getAllErrors());
    }

    @Override
    public List<FieldError> getFieldErrors() {
        return ordered(super.getFieldErrors());
    }

    @Override
    public List<FieldError> getFieldErrors(String field) {
        return ordered(super.getFieldErrors(field));
    }

    private <E extends ObjectError> List<E> ordered(List<E> errors) {
        return errors.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    private int place(ObjectError error) {
        String field = error instanceof FieldError it ? it.getField().replaceAll("[.\\[].*", "") : "";
        int place = components().indexOf(field);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private List<String> components() {
        Object form = binder.getTarget();
        return form == null || !form.getClass().isRecord()
                ? List.of()
                : Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
    }
}
