package io.waymark.measurement.imports;

import io.waymark.figure.DayOrder;
import io.waymark.figure.Decimals;
import io.waymark.measurement.Days;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Values;
import io.waymark.sheet.ColumnNames;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import io.waymark.sheet.SheetTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    FigureOutcome of(SheetLine line) {
        FigureCells cells = new FigureCells(table, names, line);
        List<SheetFault> faults = new ArrayList<>(cells.shape(separator));
        if (!faults.isEmpty()) {
            return new FigureOutcome.Refused(new FigureEffect.Wrong(line.number(), faults));
        }
        Optional<Measure> kpi = kpi(cells, faults);
        Optional<LocalDate> day = day(cells, faults);
        Optional<BigDecimal> value = value(cells, kpi.orElse(null), faults);
        String note = cells.note(faults);
        return faults.isEmpty()
                ? new FigureOutcome.Entered(new FigureEffect.Entry(
                        line.number(), kpi.orElseThrow(), day.orElseThrow(), value.orElseThrow(), note, cells.left()))
                : new FigureOutcome.Refused(new FigureEffect.Wrong(line.number(), faults));
    }

    private Optional<Measure> kpi(FigureCells cells, List<SheetFault> faults) {
        String name = cells.in(FigureColumn.KPI);
        return switch (cells.unreadable(FigureColumn.KPI, faults) ? new KpiNames.UnknownKpi("") : kpis.find(name)) {
            case KpiNames.KnownKpi it -> Optional.of(it.kpi());
            case KpiNames.UnknownKpi it -> {
                if (!it.message().isEmpty()) {
                    Measure only = kpis.only();
                    String about = only == null ? name : only.title();
                    faults.add(cells.at(FigureColumn.KPI, name, "kpi." + it.message(), about));
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDate> day(FigureCells cells, List<SheetFault> faults) {
        if (cells.unreadable(FigureColumn.DAY, faults)) {
            return Optional.empty();
        }
        String written = cells.in(FigureColumn.DAY);
        return switch (Days.read(written, order, today)) {
            case Days.Read it -> Optional.of(it.day());
            case Days.Refused it -> {
                faults.add(cells.at(FigureColumn.DAY, written, "day." + it.message()));
                yield Optional.empty();
            }
        };
    }

    private Optional<BigDecimal> value(FigureCells cells, @Nullable Measure kpi, List<SheetFault> faults) {
        if (cells.failed(FigureColumn.VALUE, faults)) {
            return Optional.empty();
        }
        String written = cells.in(FigureColumn.VALUE);
        String unit = cells.in(FigureColumn.UNIT);
        // Of an unknown KPI the unit is unknown too, and its own word would be refused for nothing.
        String own = kpi == null ? unit : kpi.unit();
        String whole = unit.isEmpty() || written.isEmpty() || written.endsWith(unit) ? written : written + " " + unit;
        return switch (Values.read(whole, own, style)) {
            case Values.Read it -> Optional.of(it.value());
            case Values.Refused it -> {
                if (kpi != null || !it.message().equals("unit")) {
                    faults.add(cells.at(
                            FigureColumn.VALUE,
                            whole,
                            "value." + it.message(),
                            it.details().toArray()));
                }
                yield Optional.empty();
            }
        };
    }
}
