package io.waymark.measurement.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What heads the columns of a sheet, and what else people write there. */
@Component
class ColumnWords {

    private final MessageSource messages;

    ColumnWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(Column column) {
        return say("measurement.column." + column);
    }

    /** The columns by what heads them, however it is spelled. */
    Map<String, Column> columns() {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : Column.values()) {
            Stream.concat(
                            Stream.of(of(column)),
                            Arrays.stream(
                                    say("measurement.column.also." + column).split(", ")))
                    .forEach(it -> columns.put(plain(it), column));
        }
        return columns;
    }

    /** The columns that a sheet of one KPI, or of many, can have, in words. */
    String usual(boolean ofOneKpi) {
        return Arrays.stream(Column.values())
                .filter(it -> it.usual(ofOneKpi))
                .map(this::of)
                .collect(Collectors.joining(", "));
    }

    /** What a name is compared by: neither case nor spaces matter. */
    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
