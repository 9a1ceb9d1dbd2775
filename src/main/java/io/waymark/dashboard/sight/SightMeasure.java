package io.waymark.dashboard.sight;

import io.waymark.figure.Aim;
import io.waymark.figure.Freshness;
import io.waymark.figure.Nature;
import io.waymark.figure.Progress;
import io.waymark.figure.Reading;
import io.waymark.outcome.KeyResultFacts;
import io.waymark.outcome.KpiFacts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A KPI or a key result with its last figure.
 *
 * @param path below the organisation's address
 * @param owner null where nobody answers for it
 * @param latest empty is "no data", never zero
 * @param overdue the day on which the next figure was due, where it is late
 */
record SightMeasure(
        String path,
        String title,
        Nature nature,
        String unit,
        Aim aim,
        @Nullable String owner,
        Optional<Reading> latest,
        Optional<LocalDate> overdue) {

    /** Where the last figure stands on its way. */
    enum State {
        NO_DATA,
        NO_TARGET,
        REACHED,
        /** Not reached, and nobody wrote down where it started. */
        NO_BASELINE,
        /** Farther from where it should be than at the start. */
        WRONG_WAY,
        UNDER_WAY
    }

    static SightMeasure of(KpiFacts kpi, LocalDate today) {
        return new SightMeasure(
                "/kpis/" + kpi.id(),
                kpi.title(),
                kpi.nature(),
                kpi.unit(),
                kpi.aim(),
                kpi.ownerName(),
                kpi.latest(),
                kpi.freshness(today) instanceof Freshness.Overdue overdue
                        ? Optional.of(overdue.since())
                        : Optional.empty());
    }

    static SightMeasure of(KeyResultFacts keyResult) {
        return new SightMeasure(
                "/key-results/" + keyResult.id(),
                keyResult.title(),
                keyResult.nature(),
                keyResult.unit(),
                keyResult.aim(),
                keyResult.ownerName(),
                keyResult.latest(),
                Optional.empty());
    }

    public State state() {
        if (latest.isEmpty()) {
            return State.NO_DATA;
        }
        if (latest.filter(it -> aim.reachedBy(it.value())).isPresent()) {
            return State.REACHED;
        }
        return switch (aim.progress(latest.get().value())) {
            case Progress.NoTarget it -> State.NO_TARGET;
            case Progress.NoBaseline it -> State.NO_BASELINE;
            case Progress.Known it -> it.worse() ? State.WRONG_WAY : State.UNDER_WAY;
            case Progress.NoData it -> State.NO_DATA;
        };
    }

    /** How far it came, in whole per cent; 0 where that is not known. */
    public int percent() {
        return aim.progress(latest.map(Reading::value).orElse(null)) instanceof Progress.Known known
                ? known.percent()
                : 0;
    }
}
