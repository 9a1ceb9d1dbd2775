package io.waymark.kpi;

import io.waymark.figure.Freshness;
import io.waymark.figure.Progress;
import io.waymark.figure.Reading;
import io.waymark.goal.KpiId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A KPI with its newest readings, for reading.
 *
 * @param version counts its changes from 0
 * @param suggestion key of the topic's suggestion that it was taken from; null for one in people's own words
 * @param goal the goal that it hangs under; null where nobody said
 * @param ownerName null where nobody owns it
 * @param begunOn the day on which its way begins: that of its first figure, or on which it was added where that was earlier
 * @param retiredAt null while it is in use
 * @param readings the newest ones, the oldest of them first; none is "no data", never zero
 */
public record MeasuredKpi(
        KpiId id,
        int version,
        KpiDefinition definition,
        @Nullable String suggestion,
        @Nullable Goal goal,
        @Nullable String ownerName,
        LocalDate addedOn,
        LocalDate begunOn,
        @Nullable Instant retiredAt,
        List<Reading> readings) {

    /** @param rank 1 matters most; null where the goal is retired */
    public record Goal(@Nullable Integer rank, String statement) {}

    public boolean retired() {
        return retiredAt != null;
    }

    public Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    public Freshness freshness(LocalDate today) {
        return Freshness.of(definition.frequency(), latest().map(Reading::day).orElse(null), today);
    }

    public Progress progress() {
        return definition.aim().progress(latest().map(Reading::value).orElse(null));
    }

    /** Whether the last reading is where the figure should be. */
    public boolean reached() {
        return latest().filter(it -> definition.aim().reachedBy(it.value())).isPresent();
    }

    /** Since when a reading is missed: since it was due, or since the KPI was added; empty while the last one is fresh. */
    public Optional<LocalDate> missedSince(LocalDate today) {
        return switch (freshness(today)) {
            case Freshness.Fresh fresh -> Optional.empty();
            case Freshness.Overdue overdue -> Optional.of(overdue.since());
            case Freshness.Never never -> Optional.of(addedOn);
        };
    }
}
