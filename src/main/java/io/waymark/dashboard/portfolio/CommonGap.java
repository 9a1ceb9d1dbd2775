package io.waymark.dashboard.portfolio;

import io.waymark.figure.Figures;
import java.math.BigDecimal;

/**
 * A topic that falls short in several units.
 *
 * @param part its key
 * @param units in how many it has practices up to the target that are known not to be Fully achieved
 * @param gaps how many such practices, of all units together
 * @param days person-days to close them everywhere
 */
record CommonGap(String part, int units, int gaps, BigDecimal days) {

    /** The days without a fraction. */
    public String wholeDays() {
        return Figures.number(Figures.rounded(days.doubleValue(), 0));
    }
}
