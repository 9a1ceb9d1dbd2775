package io.waymark.measurement.imports;

import io.waymark.measurement.Measure;
import io.waymark.sheet.SheetFault;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row would do. */
sealed interface FigureEffect {

    int line();

    /**
     * A row that can be understood.
     *
     * @param left when its file left with it; null where it does not say
     */
    record Entry(
            int line,
            Measure kpi,
            LocalDate day,
            BigDecimal value,
            String note,
            @Nullable Instant left) {

        Spot spot() {
            return new Spot(kpi.id(), day);
        }
    }

    /** A row that could be saved. */
    sealed interface Right extends FigureEffect {

        Entry entry();

        /** The last thing said about the day before it; 0 where nothing was. */
        int revision();

        @Override
        default int line() {
            return entry().line();
        }
    }

    /** A first figure for its day. */
    record Added(Entry entry) implements Right {

        @Override
        public int revision() {
            return 0;
        }
    }

    /** Its figure stands already. */
    record Same(Entry entry, int revision) implements Right {}

    /** Another figure stands; null where the day was taken back. */
    record Correction(Entry entry, int revision, @Nullable BigDecimal before) implements Right {}

    /** Another figure stands, and was said after the file left: it is left alone unless it is chosen. */
    record Outrun(Entry entry, int revision, @Nullable BigDecimal before) implements Right {}

    /** An earlier row of the sheet says the same. */
    record Repeated(int line) implements FigureEffect {}

    /** It cannot be understood. */
    record Wrong(int line, List<SheetFault> faults) implements FigureEffect {}
}
