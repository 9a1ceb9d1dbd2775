package io.waymark.measurement.imports;

import io.waymark.figure.DayOrder;
import io.waymark.figure.WrittenDay;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A day of a sheet that could be two, in a column in which either order of day and month is possible. */
record UnsureDay(String written, LocalDate dayFirst, LocalDate monthFirst) {

    /** The first; null where there is none. */
    static @Nullable UnsureDay of(Collection<String> days, DayOrder chosen) {
        if (chosen != DayOrder.EITHER || DayOrder.allowed(days).size() < 2) {
            return null;
        }
        return days.stream()
                .filter(it -> WrittenDay.read(it, DayOrder.EITHER) instanceof WrittenDay.TwoDays)
                .findFirst()
                .map(it -> unsure(it))
                .orElse(null);
    }

    private static UnsureDay unsure(String written) {
        var two = (WrittenDay.TwoDays) WrittenDay.read(written, DayOrder.EITHER);
        return new UnsureDay(written, two.dayFirst(), two.monthFirst());
    }
}
