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
import org.jspecify.annotations.Nullable;

/**
 * The figures of one KPI.
 *
 * @param found a page of days, and one more where another page follows
 * @param first whether it is the page of the newest days
 * @param form a new figure, as far as it was typed
 */
record MeasurementListPage(
        Member member,
        Measure kpi,
        List<MeasuredDay> found,
        boolean first,
        LocalDate today,
        RecordForm form,
        List<FieldProblem> problems) {

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

    public @Nullable FieldProblem problem(String field) {
        return problems.stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public String figure(BigDecimal value) {
        return Figures.number(value);
    }
}
