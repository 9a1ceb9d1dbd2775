package io.waymark.measurement.imports;

import io.waymark.sheet.ColumnNames;
import io.waymark.sheet.SheetFault;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares rows with each other and with what stands. */
final class FigureComparison {

    private final Map<Spot, StandingFigures.Stated> standing;
    private final ColumnNames<FigureColumn> names;
    private final Map<Spot, FigureEffect.Entry> first = new HashMap<>();

    FigureComparison(Map<Spot, StandingFigures.Stated> standing, ColumnNames<FigureColumn> names) {
        this.standing = standing;
        this.names = names;
    }

    List<FigureEffect> of(List<FigureOutcome> rows) {
        return rows.stream()
                .map(it -> switch (it) {
                    case FigureOutcome.Refused refused -> refused.why();
                    case FigureOutcome.Entered entered -> effect(entered.entry());
                })
                .toList();
    }

    private FigureEffect effect(FigureEffect.Entry entry) {
        FigureEffect.Entry earlier = first.putIfAbsent(entry.spot(), entry);
        if (earlier != null) {
            return same(earlier.value(), entry.value()) && earlier.note().equals(entry.note())
                    ? new FigureEffect.Repeated(entry.line())
                    : new FigureEffect.Wrong(entry.line(), List.of(twice(earlier, entry)));
        }
        StandingFigures.Stated stands = standing.get(entry.spot());
        if (stands == null) {
            return new FigureEffect.Added(entry);
        }
        BigDecimal value = stands.value();
        if (value != null && same(value, entry.value())) {
            return new FigureEffect.Same(entry, stands.revision());
        }
        return after(stands.at(), entry.left())
                ? new FigureEffect.Outrun(entry, stands.revision(), value)
                : new FigureEffect.Correction(entry, stands.revision(), value);
    }

    /** A file tells its instant in seconds. */
    private static boolean after(Instant standing, @Nullable Instant left) {
        return left != null && standing.truncatedTo(ChronoUnit.SECONDS).isAfter(left);
    }

    private SheetFault twice(FigureEffect.Entry earlier, FigureEffect.Entry entry) {
        return SheetFault.at(
                entry.line(),
                names.of(FigureColumn.DAY),
                entry.day().toString(),
                "measurement.problem.row.twice",
                earlier.line(),
                entry.line());
    }

    /** 4.2 and 4.20 are one figure. */
    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
