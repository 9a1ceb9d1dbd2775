package io.waymark.measurement.web;

import io.waymark.figure.Quantity;
import io.waymark.measurement.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A value is written in the unit of its KPI, or without one. */
final class UnitOfKpi {

    private UnitOfKpi() {}

    static void judge(@Nullable Quantity value, Measure kpi, BindingResult problems) {
        if (value != null && !value.fits(kpi.unit())) {
            problems.rejectValue(
                    "value", "measurement.problem.value.unit", new Object[] {value.unit(), kpi.unit()}, null);
        }
    }
}
