package io.waymark.kpi;

import io.waymark.figure.Frequency;
import io.waymark.figure.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a figure ran: what was measured, and the days on which a figure was due and nobody measured. */
public final class KpiCourse {

    private KpiCourse() {}

    /** @param value null where nothing was measured, which is no zero */
    public record Stop(LocalDate day, @Nullable BigDecimal value) {}

    /**
     * The newest stops, the oldest of them first. A reading that comes late fills the period that it is late for; only one
     * that comes after the next due day leaves a stop without a value behind.
     *
     * @param readings by day
     */
    public static List<Stop> of(Frequency frequency, List<Reading> readings, int most) {
        Deque<Stop> stops = new ArrayDeque<>();
        LocalDate due = LocalDate.MAX;
        for (Reading it : readings) {
            while (due.isBefore(it.day()) && frequency.dueAfter(due).isBefore(it.day())) {
                add(stops, new Stop(due, null), most);
                due = frequency.dueAfter(due);
            }
            add(stops, new Stop(it.day(), it.value()), most);
            due = frequency.dueAfter(it.day());
        }
        return List.copyOf(stops);
    }

    private static void add(Deque<Stop> stops, Stop stop, int most) {
        stops.addLast(stop);
        if (stops.size() > most) {
            stops.removeFirst();
        }
    }
}
