package io.waymark.measurement.web;

import io.waymark.figure.Quantity;
import io.waymark.form.UnitOfFigure;
import io.waymark.measurement.Days;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Measuring;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A new figure as it was typed.
 *
 * @param day as people write it: what an import reads, this field reads too
 */
record MeasurementForm(
        @NotNull(message = "{measurement.problem.value.missing}", payload = Unwrapping.Skip.class) @Nullable
        Quantity value,

        String day,
        @Size(max = Measuring.NOTE) String note) {

    /** What the member most likely wants: the figure of today. */
    static MeasurementForm suggested(LocalDate today) {
        return new MeasurementForm(null, today.toString(), "");
    }

    /** Says what is wrong in the unit of the KPI, or on this day. */
    void judge(Measure kpi, LocalDate today, BindingResult problems) {
        UnitOfFigure.judge("value", value, kpi.unit(), problems);
        if (Days.read(day, today) instanceof Days.Refused refused) {
            problems.rejectValue("day", "measurement.problem.day." + refused.message());
        }
    }

    /** Call only when nothing is wrong. */
    LocalDate day(LocalDate today) {
        if (Days.read(day, today) instanceof Days.Read read) {
            return read.day();
        }
        throw new IllegalStateException("No day: " + day);
    }

    /** Call only when nothing is wrong. */
    BigDecimal figure() {
        return Objects.requireNonNull(value).value();
    }
}
