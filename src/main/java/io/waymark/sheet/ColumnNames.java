package io.waymark.sheet;

import io.waymark.form.NameKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The columns of a table by what heads them, in words that are the page's, and by what else people write there. */
public final class ColumnNames<C extends Enum<C>> {

    private final C[] columns;
    private final Function<C, String> heading;
    private final Map<NameKey, C> known = new HashMap<>();

    public ColumnNames(Class<C> type, Function<C, String> heading, Function<C, List<String>> others) {
        this.columns = type.getEnumConstants();
        this.heading = heading;
        for (C column : columns) {
            others.apply(column).forEach(it -> known.put(NameKey.of(it), column));
            known.put(NameKey.of(heading.apply(column)), column);
        }
    }

    public String of(C column) {
        return heading.apply(column);
    }

    public Optional<C> find(String name) {
        return Optional.ofNullable(known.get(NameKey.of(name)));
    }

    /** Some of the columns in words. */
    public String listed(Predicate<C> which) {
        return Arrays.stream(columns).filter(which).map(heading).collect(Collectors.joining(", "));
    }

    List<C> all(Predicate<C> which) {
        return Arrays.stream(columns).filter(which).toList();
    }
}
