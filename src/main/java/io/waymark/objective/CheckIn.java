package io.waymark.objective;

import io.waymark.figure.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where a key result stood on a day.
 *
 * @param value in the key result's unit
 * @param confidence how sure whoever checks in is to reach the target by its day, 0 not at all to 10 certain
 * @param note possibly empty
 */
public record CheckIn(LocalDate day, BigDecimal value, int confidence, String note) {

    public static final int MOST_CONFIDENT = 10;

    public CheckIn {
        value = Figures.exact(value);
    }
}
