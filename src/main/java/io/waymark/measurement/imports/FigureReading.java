package io.waymark.measurement.imports;

import io.waymark.figure.DayOrder;
import io.waymark.figure.Decimals;
import io.waymark.measurement.Days;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Measuring;
import io.waymark.measurement.Values;
import io.waymark.sheet.ColumnNames;
import io.waymark.sheet.SheetCell;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import io.waymark.sheet.SheetTable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row after the other as a figure.
 *
 * @param order which of two numbers is the day
 * @param separator what stood between the cells
 */
record FigureReading(
        SheetTable<FigureColumn> table,
        KpiNames kpis,
        Decimals.Style style,
        DayOrder order,
        char separator,
        LocalDate today,
        ColumnNames<FigureColumn> names) {

    /** A decimal comma that was taken for the end of a cell leaves such a "note". */
    private static final Pattern DIGITS = Pattern.compile("\\d+([.,]\\d+)*");

    /** What a row says: an entry, or why it says none. */
    sealed interface Outcome {}

    record Entered(FigureEffect.Entry entry) implements Outcome {}

    record Refused(FigureEffect.Wrong why) implements Outcome {}

    Outcome of(SheetLine line) {
        List<SheetFault> faults = new ArrayList<>(shape(line));
        if (!faults.isEmpty()) {
            return new Refused(new FigureEffect.Wrong(line.number(), faults));
        }
        Optional<Measure> kpi = kpi(line, faults);
        Optional<LocalDate> day = day(line, faults);
        Optional<BigDecimal> value = value(line, kpi.orElse(null), faults);
        String note = note(line, faults);
        return faults.isEmpty()
                ? new Entered(new FigureEffect.Entry(
                        line.number(), kpi.orElseThrow(), day.orElseThrow(), value.orElseThrow(), note, left(line)))
                : new Refused(new FigureEffect.Wrong(line.number(), faults));
    }

    private List<SheetFault> shape(SheetLine line) {
        int width = Math.max(table.names().size(), table.places().size());
        if (line.width() > width) {
            return List.of(SheetFault.at(
                    line.number(),
                    "",
                    line.cell(width).shown(),
                    "measurement.problem.row.too-wide",
                    line.width(),
                    width));
        }
        boolean torn = separator == ','
                && DIGITS.matcher(in(line, FigureColumn.NOTE)).matches()
                && DIGITS.matcher(in(line, FigureColumn.VALUE)).matches();
        return torn
                ? List.of(at(
                        line,
                        FigureColumn.VALUE,
                        in(line, FigureColumn.VALUE) + "," + in(line, FigureColumn.NOTE),
                        "value.torn"))
                : table.stray(line);
    }

    private Optional<Measure> kpi(SheetLine line, List<SheetFault> faults) {
        String name = in(line, FigureColumn.KPI);
        return switch (unreadable(line, FigureColumn.KPI, faults) ? new KpiNames.UnknownKpi("") : kpis.find(name)) {
            case KpiNames.KnownKpi it -> Optional.of(it.kpi());
            case KpiNames.UnknownKpi it -> {
                if (!it.message().isEmpty()) {
                    Measure only = kpis.only();
                    String about = only == null ? name : only.title();
                    faults.add(at(line, FigureColumn.KPI, name, "kpi." + it.message(), about));
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDate> day(SheetLine line, List<SheetFault> faults) {
        if (unreadable(line, FigureColumn.DAY, faults)) {
            return Optional.empty();
        }
        String written = in(line, FigureColumn.DAY);
        return switch (Days.read(written, order, today)) {
            case Days.Read it -> Optional.of(it.day());
            case Days.Refused it -> {
                faults.add(at(line, FigureColumn.DAY, written, "day." + it.message()));
                yield Optional.empty();
            }
        };
    }

    private Optional<BigDecimal> value(SheetLine line, @Nullable Measure kpi, List<SheetFault> faults) {
        if (failed(line, FigureColumn.VALUE, faults)) {
            return Optional.empty();
        }
        String written = in(line, FigureColumn.VALUE);
        String unit = in(line, FigureColumn.UNIT);
        // Of an unknown KPI the unit is unknown too, and its own word would be refused for nothing.
        String own = kpi == null ? unit : kpi.unit();
        String whole = unit.isEmpty() || written.isEmpty() || written.endsWith(unit) ? written : written + " " + unit;
        return switch (Values.read(whole, own, style)) {
            case Values.Read it -> Optional.of(it.value());
            case Values.Refused it -> {
                if (kpi != null || !it.message().equals("unit")) {
                    faults.add(at(
                            line,
                            FigureColumn.VALUE,
                            whole,
                            "value." + it.message(),
                            it.details().toArray()));
                }
                yield Optional.empty();
            }
        };
    }

    private String note(SheetLine line, List<SheetFault> faults) {
        String note = in(line, FigureColumn.NOTE);
        if (!unreadable(line, FigureColumn.NOTE, faults) && note.length() > Measuring.NOTE) {
            faults.add(at(line, FigureColumn.NOTE, note, "note.too-long", Measuring.NOTE, note.length()));
        }
        return note;
    }

    /** What the portal wrote beside the figure when it handed it out. */
    private @Nullable Instant left(SheetLine line) {
        try {
            return Instant.parse(in(line, FigureColumn.WHEN));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean unreadable(SheetLine line, FigureColumn column, List<SheetFault> faults) {
        SheetCell cell = table.in(line, column);
        if (failed(line, column, faults)) {
            return true;
        }
        if (cell.computed()) {
            faults.add(at(line, column, cell.shown(), "formula"));
        }
        return cell.computed();
    }

    private boolean failed(SheetLine line, FigureColumn column, List<SheetFault> faults) {
        SheetCell cell = table.in(line, column);
        if (cell.error()) {
            faults.add(SheetFault.at(line.number(), names.of(column), cell.shown(), "sheet.fault.cell-error"));
        }
        return cell.error();
    }

    private String in(SheetLine line, FigureColumn column) {
        return table.in(line, column).shown();
    }

    private SheetFault at(SheetLine line, FigureColumn column, String written, String message, Object... details) {
        return SheetFault.at(line.number(), names.of(column), written, "measurement.problem." + message, details);
    }
}
