package io.waymark.local;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;

/** A quarter of the demo world's history, counted back from today. */
record DemoQuarter(LocalDate day) {

    static DemoQuarter before(int quarters) {
        return new DemoQuarter(LocalDate.now(ZoneOffset.UTC).minusMonths(3L * quarters));
    }

    String title() {
        return day.getYear() + " Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** A clock that stands this many days before the quarter's day, at ten in the morning. */
    Clock daysEarlier(int days) {
        return Clock.fixed(day.minusDays(days).atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
