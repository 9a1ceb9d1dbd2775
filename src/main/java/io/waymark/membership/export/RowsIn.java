package io.waymark.membership.export;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** Puts rows into their tables, many at once, with the ids of the organisation and of people that they have here. */
final class RowsIn {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int ROWS = 200;
    private static final int CHARACTERS = 1_000_000;

    private final Sql sql;
    private final Member member;
    private final Map<String, TenantTable> tables;
    private final Map<String, String> ids = new HashMap<>();

    private @Nullable TenantTable table;
    private List<String> columns = List.of();
    private final List<String> waiting = new ArrayList<>();
    private int characters;
    private int since;

    RowsIn(Sql sql, Member member, Map<String, TenantTable> tables) {
        this.sql = sql;
        this.member = member;
        this.tables = tables;
    }

    /** What is called so in the file is another here. */
    void rename(String id, UUID here) {
        ids.put(id, here.toString());
    }

    /** Takes a row, which may wait for others. */
    void add(String name, JsonNode row, int line) {
        TenantTable into = Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new UnreadableExport("export.refused.table", line, name));
        List<String> given = List.copyOf(row.propertyNames());
        if (!into.columns().containsAll(given)) {
            throw new UnreadableExport("export.refused.column", line, name);
        }
        if (into != table || !given.equals(columns) || waiting.size() >= ROWS || characters >= CHARACTERS) {
            finish();
            table = into;
            columns = given;
            since = line;
        }
        String text = row.toString();
        waiting.add(text);
        characters += text.length();
    }

    /** Puts in whatever still waits. */
    void finish() {
        if (table != null && !waiting.isEmpty()) {
            put(table);
        }
        waiting.clear();
        characters = 0;
    }

    private void put(TenantTable into) {
        StringJoiner rows = new StringJoiner(",", "[", "]");
        waiting.forEach(rows::add);
        try {
            sql.of(member, into.insertion(columns, TenantTables.isThereFromTheStart(into)))
                    .with(
                            "rows",
                            ID.matcher(rows.toString()).replaceAll(it -> ids.getOrDefault(it.group(), it.group())))
                    .run();
        } catch (DataAccessException e) {
            throw new UnreadableExport("export.refused.rows", since, into.name(), reason(e));
        }
    }

    /** What the database says of it, without where. */
    static String reason(DataAccessException e) {
        return String.valueOf(e.getMostSpecificCause().getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^ERROR: ", "");
    }
}
