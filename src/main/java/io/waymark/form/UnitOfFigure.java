package io.waymark.form;

import io.waymark.figure.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A figure is written in the unit in which it is counted, or without one. */
public final class UnitOfFigure {

    private UnitOfFigure() {}

    /** Refuses a figure that bears another unit. */
    public static void judge(String field, @Nullable Quantity figure, String unit, BindingResult problems) {
        if (figure != null && !figure.fits(unit)) {
            problems.rejectValue(field, "form.figure.other-unit", new Object[] {figure.unit(), unit}, null);
        }
    }
}
