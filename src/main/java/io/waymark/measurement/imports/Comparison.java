package io.waymark.measurement.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares rows with each other and with what stands. */
final class Comparison {

    private final Map<Spot, LastSaid.Said> standing;
    private final ColumnWords words;
    private final Map<Spot, RowResult.Entry> first = new HashMap<>();

    Comparison(Map<Spot, LastSaid.Said> standing, ColumnWords words) {
        this.standing = standing;
        this.words = words;
    }

    List<RowResult> of(List<Reading.Said> said) {
        return said.stream()
                .map(it -> switch (it) {
                    case Reading.Refused refused -> refused.why();
                    case Reading.Entered entered -> result(entered.entry());
                })
                .toList();
    }

    private RowResult result(RowResult.Entry entry) {
        RowResult.Entry earlier = first.putIfAbsent(entry.spot(), entry);
        if (earlier != null) {
            return same(earlier.value(), entry.value()) && earlier.note().equals(entry.note())
                    ? new RowResult.Repeated(entry.row())
                    : new RowResult.Wrong(entry.row(), List.of(twice(earlier, entry)));
        }
        LastSaid.Said stands = standing.get(entry.spot());
        if (stands == null) {
            return new RowResult.Added(entry);
        }
        BigDecimal value = stands.value();
        return value != null && same(value, entry.value())
                ? new RowResult.Same(entry, stands.revision())
                : new RowResult.Correction(entry, stands.revision(), value);
    }

    private Problem twice(RowResult.Entry earlier, RowResult.Entry entry) {
        return Problem.at(
                entry.row(), words.of(Column.DAY), entry.day().toString(), "row.twice", earlier.row(), entry.row());
    }

    /** 4.2 and 4.20 are one figure. */
    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
