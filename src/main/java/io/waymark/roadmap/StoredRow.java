package io.waymark.roadmap;

import io.waymark.organisation.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a table that hangs on a card, as the activity record keeps it.
 *
 * @param table where it stands
 * @param key what tells it apart there; of what hangs on another row it begins with the id of that
 * @param fields by column
 */
record StoredRow(String table, String key, Map<String, Object> fields) {

    /** Whether nothing differs but how often it was changed. */
    boolean says(StoredRow other) {
        return told().equals(other.told());
    }

    /** The same after one change more, where changes are counted. */
    StoredRow next() {
        Map<String, Object> next = new HashMap<>(fields);
        next.computeIfPresent("version", (name, version) -> ((Number) version).intValue() + 1);
        return new StoredRow(table, key, next);
    }

    /** Whether it cannot be without this one. */
    boolean hangsOn(StoredRow other) {
        return other.key.equals(fields.get("initiative_id")) || other.key.equals(fields.get("action_id"));
    }

    /** Whether it is a card of this person. */
    boolean ownedBy(PersonId person) {
        return person.toString().equals(fields.get("owner_id"));
    }

    /** Whether finance must confirm what it costs before this status can follow on that one. */
    boolean forbiddenAfter(StoredRow stands) {
        FinanceWord word = FinanceWord.of(
                fields.get("cost_said_at") != null,
                fields.get("cost_judged_at") != null,
                fields.get("cost_against") != null);
        return word != FinanceWord.NOT_NEEDED && word.forbids(stands.status(), status());
    }

    /** Only of a card. */
    private Status status() {
        return Status.valueOf(Objects.requireNonNull(fields.get("status")).toString());
    }

    private Map<String, Object> told() {
        Map<String, Object> told = new HashMap<>(fields);
        told.remove("version");
        return told;
    }
}
