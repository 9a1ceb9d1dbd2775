package io.waymark.outcome.measurement.web;

import io.waymark.outcome.Freshness;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.measurement.Figures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A KPI and whether it is measured in time. */
record DueRow(KpiFacts kpi, Freshness freshness) {

    /** Names a state in the words; what waits longest for somebody comes first. */
    enum State {
        OVERDUE,
        NEVER,
        FRESH
    }

    static DueRow of(KpiFacts kpi, LocalDate today) {
        return new DueRow(kpi, kpi.freshness(today));
    }

    public State state() {
        return switch (freshness) {
            case Freshness.Overdue it -> State.OVERDUE;
            case Freshness.Never it -> State.NEVER;
            case Freshness.Fresh it -> State.FRESH;
        };
    }

    /** The day on which the next figure was or is due; null where none was ever measured. */
    public @Nullable LocalDate due() {
        return switch (freshness) {
            case Freshness.Overdue it -> it.since();
            case Freshness.Never it -> null;
            case Freshness.Fresh it -> it.until();
        };
    }

    /** For readers; null is "no value", never zero. */
    public @Nullable String figure() {
        return kpi.latest().map(it -> Figures.read(it.value())).orElse(null);
    }

    public @Nullable LocalDate measured() {
        return kpi.latest().map(it -> it.day()).orElse(null);
    }
}
