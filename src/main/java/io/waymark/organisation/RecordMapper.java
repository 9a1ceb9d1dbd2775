package io.waymark.organisation;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Makes a record of a row by its constructor; columns are named as its components, in snake case. Typed ids, enums, instants,
 * days, optional values and arrays of all these are converted here. Values are read as the driver holds them: to ask it for
 * a type that it does not know costs an exception for each value.
 */
final class RecordMapper<T> implements RowMapper<T> {

    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

    private final Constructor<T> constructor;
    private final String[] columns;
    private final TypeDescriptor[] types;

    RecordMapper(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        constructor = BeanUtils.getResolvableConstructor(type);
        columns = Arrays.stream(components)
                .map(it -> JdbcUtils.convertPropertyNameToUnderscoreName(it.getName()))
                .toArray(String[]::new);
        types = IntStream.range(0, components.length)
                .mapToObj(it -> new TypeDescriptor(new MethodParameter(constructor, it)))
                .toArray(TypeDescriptor[]::new);
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = CONVERSION.convert(value(row, row.findColumn(columns[i]), types[i]), types[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private static @Nullable Object value(ResultSet row, int column, TypeDescriptor type) throws SQLException {
        if (type.getType() == String.class) {
            return row.getString(column);
        }
        Object value = JdbcUtils.getResultSetValue(row, column);
        return value instanceof Array array ? array.getArray() : value;
    }
}
