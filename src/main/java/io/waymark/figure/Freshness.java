package io.waymark.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a KPI is measured within its frequency. */
public sealed interface Freshness {

    /** Nobody ever measured it. */
    record Never() implements Freshness {}

    /** The last figure is old; the next one was due on this day. */
    record Overdue(LocalDate since) implements Freshness {}

    /** The last figure counts up to and with this day. */
    record Fresh(LocalDate until) implements Freshness {}

    /** @param measured the day of the last figure; null where there is none */
    static Freshness of(Frequency frequency, @Nullable LocalDate measured, LocalDate today) {
        if (measured == null) {
            return new Never();
        }
        LocalDate due = frequency.dueAfter(measured);
        return today.isAfter(due) ? new Overdue(due) : new Fresh(due);
    }

    default boolean fresh() {
        return this instanceof Fresh;
    }
}
