package io.waymark.measurement.imports;

import io.waymark.figure.Decimals;
import io.waymark.measurement.Days;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Measuring;
import io.waymark.measurement.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row after the other as a figure.
 *
 * @param separator what stood between the cells
 */
record Reading(Layout layout, KpiNames kpis, Decimals.Style style, char separator, LocalDate today, ColumnWords words) {

    /** A decimal comma that was taken for the end of a cell leaves such a "note". */
    private static final Pattern DIGITS = Pattern.compile("\\d+([.,]\\d+)*");

    /** What a row says: an entry, or why it says none. */
    sealed interface Said {}

    record Entered(RowResult.Entry entry) implements Said {}

    record Refused(RowResult.Wrong why) implements Said {}

    Said of(Line line) {
        List<Problem> problems = new ArrayList<>(shape(line));
        if (!problems.isEmpty()) {
            return new Refused(new RowResult.Wrong(line.row(), problems));
        }
        Optional<Measure> kpi = kpi(line, problems);
        Optional<LocalDate> day = day(line, problems);
        Optional<BigDecimal> value = value(line, kpi.orElse(null), problems);
        String note = note(line, problems);
        return problems.isEmpty()
                ? new Entered(new RowResult.Entry(
                        line.row(), kpi.orElseThrow(), day.orElseThrow(), value.orElseThrow(), note))
                : new Refused(new RowResult.Wrong(line.row(), problems));
    }

    private List<Problem> shape(Line line) {
        if (line.width() > layout.width()) {
            return List.of(Problem.at(
                    line.row(), "", line.cell(layout.width()), "row.too-wide", line.width(), layout.width()));
        }
        boolean torn = separator == ','
                && DIGITS.matcher(layout.in(line, Column.NOTE)).matches()
                && DIGITS.matcher(layout.in(line, Column.VALUE)).matches();
        return torn
                ? List.of(at(
                        line,
                        Column.VALUE,
                        layout.in(line, Column.VALUE) + "," + layout.in(line, Column.NOTE),
                        "value.torn"))
                : List.of();
    }

    private Optional<Measure> kpi(Line line, List<Problem> problems) {
        String name = layout.in(line, Column.KPI);
        return switch (formula(line, Column.KPI, problems) ? new KpiNames.Unknown("") : kpis.find(name)) {
            case KpiNames.Known it -> Optional.of(it.kpi());
            case KpiNames.Unknown it -> {
                if (!it.message().isEmpty()) {
                    Measure only = kpis.only();
                    String about = only == null ? name : only.title();
                    problems.add(at(line, Column.KPI, name, "kpi." + it.message(), about));
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDate> day(Line line, List<Problem> problems) {
        if (formula(line, Column.DAY, problems)) {
            return Optional.empty();
        }
        String written = layout.in(line, Column.DAY);
        return switch (Days.read(written, today)) {
            case Days.Read it -> Optional.of(it.day());
            case Days.Refused it -> {
                problems.add(at(line, Column.DAY, written, "day." + it.message()));
                yield Optional.empty();
            }
        };
    }

    private Optional<BigDecimal> value(Line line, @Nullable Measure kpi, List<Problem> problems) {
        String written = layout.in(line, Column.VALUE);
        String unit = layout.in(line, Column.UNIT);
        // Of an unknown KPI the unit is unknown too, and its own word would be refused for nothing.
        String own = kpi == null ? unit : kpi.unit();
        String whole = unit.isEmpty() || written.isEmpty() ? written : written + " " + unit;
        return switch (Values.read(whole, own, style)) {
            case Values.Read it -> Optional.of(it.value());
            case Values.Refused it -> {
                if (kpi != null || !it.message().equals("unit")) {
                    problems.add(at(
                            line,
                            Column.VALUE,
                            whole,
                            "value." + it.message(),
                            it.details().toArray()));
                }
                yield Optional.empty();
            }
        };
    }

    private String note(Line line, List<Problem> problems) {
        String note = layout.in(line, Column.NOTE);
        if (!formula(line, Column.NOTE, problems) && note.length() > Measuring.NOTE) {
            problems.add(at(line, Column.NOTE, note, "note.too-long", Measuring.NOTE, note.length()));
        }
        return note;
    }

    private boolean formula(Line line, Column column, List<Problem> problems) {
        String written = layout.in(line, column);
        if (!Values.formula(written)) {
            return false;
        }
        problems.add(at(line, column, written, "formula"));
        return true;
    }

    private Problem at(Line line, Column column, String written, String message, Object... details) {
        return Problem.at(line.row(), words.of(column), written, message, details);
    }
}
