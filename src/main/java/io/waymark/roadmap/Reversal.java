package io.waymark.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a change of rows is taken back.
 *
 * @param was the rows that it changed or took away, as they were
 * @param is the rows that it changed or made, as it left them
 */
record Reversal(List<StoredRow> was, List<StoredRow> is) {

    /** How what an entry keeps is taken back; empty where it keeps nothing. */
    static Optional<Reversal> of(KeptRows before, KeptRows after) {
        return before.rows() == null
                        || after.rows() == null
                        || before.rows().isEmpty() && after.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Reversal(before.rows(), after.rows()));
    }

    /** What stands as before it then. */
    List<StoredRow> back() {
        return was;
    }

    /** What it made, and is no more then. */
    List<StoredRow> away() {
        Map<String, StoredRow> before = byName(was);
        return is.stream().filter(it -> !before.containsKey(CardState.name(it))).toList();
    }

    boolean removes(InitiativeId card) {
        return away().stream()
                .anyMatch(it ->
                        it.table().equals(CardActivity.SUBJECT) && it.key().equals(card.toString()));
    }

    /** Whether what it left stands untouched, and nobody has hung anything on what it made. */
    boolean fits(CardState now) {
        Map<String, StoredRow> left = byName(is);
        boolean untouched =
                is.stream().allMatch(it -> now.row(it).filter(it::says).isPresent())
                        && was.stream()
                                .allMatch(it -> left.containsKey(CardState.name(it))
                                        || now.row(it).isEmpty());
        return untouched && now.rows().values().stream().noneMatch(it -> orphaned(it, left));
    }

    /** Whether a card would be planned or begun again before finance confirmed what it costs. */
    boolean forbidden(CardState now) {
        return was.stream()
                .anyMatch(it -> now.row(it).filter(it::forbiddenAfter).isPresent());
    }

    private boolean orphaned(StoredRow row, Map<String, StoredRow> left) {
        return !left.containsKey(CardState.name(row)) && away().stream().anyMatch(row::hangsOn);
    }

    private static Map<String, StoredRow> byName(List<StoredRow> rows) {
        return rows.stream().collect(Collectors.toMap(CardState::name, Function.identity()));
    }
}
