package io.waymark.measurement.web;

import io.waymark.figure.Figures;
import io.waymark.figure.Quantity;
import io.waymark.form.UnitOfFigure;
import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredDay;
import io.waymark.measurement.Measuring;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A correction as it was typed.
 *
 * @param version number of the revision that the member looked at
 */
record CorrectionForm(
        @NotNull(message = "{measurement.problem.value.missing}", payload = Unwrapping.Skip.class) @Nullable
        Quantity value,

        @NotBlank(message = "{measurement.problem.reason.missing}") @Size(max = Measuring.REASON)
        String reason,

        @Nullable Integer version) {

    /** The form of what stands. */
    static CorrectionForm of(MeasuredDay now) {
        return of(now.value(), "", now);
    }

    /** The form of what somebody wishes in place of what stands. */
    static CorrectionForm of(@Nullable BigDecimal value, String reason, MeasuredDay now) {
        return new CorrectionForm(
                value == null ? null : Quantity.of(Figures.exact(value)),
                reason,
                now.now().number());
    }

    /** Says what is wrong in the unit of the KPI, or already so. */
    void judge(Measure kpi, MeasuredDay now, BindingResult problems) {
        UnitOfFigure.judge("value", value, kpi.unit(), problems);
        if (!problems.hasFieldErrors("value") && seen() == now.now().number() && now.says(figure())) {
            problems.rejectValue("value", "measurement.problem.value.same");
        }
    }

    /** Call only where the value is right. */
    BigDecimal figure() {
        return Objects.requireNonNull(value).value();
    }

    /** A form that lost its version was made from an old page. */
    int seen() {
        return version == null ? 0 : version;
    }
}
