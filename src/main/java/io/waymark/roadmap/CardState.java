package io.waymark.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cards with all that hangs on them, row by row.
 *
 * @param cards whose it is, those that were not made yet among them
 * @param rows by table and key
 */
record CardState(Set<InitiativeId> cards, Map<String, StoredRow> rows) {

    Optional<StoredRow> row(StoredRow like) {
        return Optional.ofNullable(rows.get(name(like)));
    }

    /** The rows that another state has otherwise, or not at all. */
    List<StoredRow> beside(CardState other) {
        return rows.values().stream()
                .filter(it -> other.row(it).filter(it::says).isEmpty())
                .toList();
    }

    static String name(StoredRow row) {
        return row.table() + " " + row.key();
    }
}
