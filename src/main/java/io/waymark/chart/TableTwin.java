package io.waymark.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart as a table. Texts are plain, so the template escapes them; numbers are already in the reader's language.
 *
 * @param headers one more than each row has values: the first stands over the row names
 */
public record TableTwin(String caption, List<String> headers, List<TwinRow> rows) {

    public TableTwin {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** One line: what it is about, where its rows can be read, and its values. */
    public record TwinRow(String name, @Nullable String href, List<String> values) {
        public TwinRow {
            values = List.copyOf(values);
        }

        static TwinRow of(String name, String... values) {
            return new TwinRow(name, null, List.of(values));
        }
    }
}
