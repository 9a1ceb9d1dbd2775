package io.waymark.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/** How far a figure came from its baseline to its target, or why nobody can say. */
public sealed interface Progress {

    /**
     * The way that is gone by the way there is. Figures beyond the target or behind the baseline stay at 1 and 0.
     *
     * @param gone from the baseline to now, in the figure's unit; negative where it moved the wrong way
     * @param whole from the baseline to the target, 0 or more
     * @param reached whether now is at the target or better
     */
    record Known(BigDecimal gone, BigDecimal whole, boolean reached) implements Progress {

        /** In whole per cent; only what is reached is 100. */
        public int percent() {
            return Figures.percent(share());
        }

        /** 0 to 1. */
        public double share() {
            if (reached || whole.signum() == 0) {
                return reached ? 1 : 0;
            }
            return Math.clamp(gone.divide(whole, MathContext.DECIMAL64).doubleValue(), 0, 1);
        }
    }

    /** Whether the figure is farther from where it should be than at the start. What got worse is on no good way, however early. */
    default boolean worse() {
        return this instanceof Known known && known.gone().signum() < 0;
    }

    /** Nobody wrote down where it started, so no way can be measured. */
    record NoBaseline() implements Progress {}

    /** Nobody said where it should go. */
    record NoTarget() implements Progress {}

    /** Nobody measured it yet; that is not zero. */
    record NoData() implements Progress {}
}
