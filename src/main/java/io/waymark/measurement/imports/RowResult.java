package io.waymark.measurement.imports;

import io.waymark.measurement.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row would do. */
sealed interface RowResult {

    int row();

    /** A row that can be understood. */
    record Entry(int row, Measure kpi, LocalDate day, BigDecimal value, String note) {

        Spot spot() {
            return new Spot(kpi.id(), day);
        }
    }

    /** A row that could be saved. */
    sealed interface Right extends RowResult {

        Entry entry();

        /** The last thing said about the day before it; 0 where nothing was. */
        int revision();

        @Override
        default int row() {
            return entry().row();
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

    /** An earlier row of the sheet says the same. */
    record Repeated(int row) implements RowResult {}

    /** It cannot be understood. */
    record Wrong(int row, List<Problem> problems) implements RowResult {}
}
