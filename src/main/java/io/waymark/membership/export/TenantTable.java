package io.waymark.membership.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of which each row belongs to one organisation.
 *
 * @param parents the tables that it points at, whose rows must be there first
 * @param key the columns by which its rows are told apart
 * @param bytes whether it holds whole files, of which one at a time is enough
 */
record TenantTable(String name, List<String> parents, List<String> columns, List<String> key, boolean bytes) {

    private static final int ROWS_AT_ONCE = 50;

    int atOnce() {
        return bytes ? 1 : ROWS_AT_ONCE;
    }

    /** All rows of an organisation, each as JSON, always in one order. */
    String rows() {
        return "select row_to_json(t)::text from " + quoted(name) + " t where organisation_id = :organisation order by "
                + quoted(key);
    }

    /** Takes rows in from one JSON text; only these of its columns are given. */
    String insertion(List<String> given, boolean merged) {
        String named = quoted(given);
        return "insert into " + quoted(name) + " (" + named + ") select " + named
                + " from json_populate_recordset(null::" + quoted(name) + ", cast(:rows as json))"
                + (merged ? " on conflict do nothing" : "");
    }

    private static String quoted(List<String> names) {
        return names.stream().map(TenantTable::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
