package io.waymark.figure;

import java.time.LocalDate;
import java.time.Period;

/** How often a KPI is measured. */
public enum Frequency {
    WEEKLY(Period.ofWeeks(1)),
    MONTHLY(Period.ofMonths(1)),
    QUARTERLY(Period.ofMonths(3)),
    YEARLY(Period.ofYears(1));

    private final Period period;

    Frequency(Period period) {
        this.period = period;
    }

    /** How long a figure is fresh. */
    public Period period() {
        return period;
    }

    /** The last day on which a figure of this day is still fresh; the next one is overdue from the day after. */
    public LocalDate dueAfter(LocalDate measured) {
        return measured.plus(period);
    }
}
