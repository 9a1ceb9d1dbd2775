package io.waymark.measurement.web;

import io.waymark.figure.Figures;
import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredDay;
import io.waymark.measurement.Measurements;
import io.waymark.measurement.Measuring;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of one KPI.
 *
 * @param found a page of days, and one more where another page follows
 * @param first whether it is the page of the newest days
 */
record MeasurementListPage(Member member, Measure kpi, List<MeasuredDay> found, boolean first, LocalDate today) {

    static final String VIEW = "measurement/list";

    public List<MeasuredDay> days() {
        return found.stream().limit(Measurements.PAGE).toList();
    }

    public boolean more() {
        return found.size() > Measurements.PAGE;
    }

    /** Before which the next page begins. */
    public LocalDate last() {
        return days().getLast().day();
    }

    public LocalDate firstDay() {
        return Measuring.FIRST_DAY;
    }

    public String figure(BigDecimal value) {
        return Figures.number(value);
    }
}
