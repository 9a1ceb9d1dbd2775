package io.waymark.exemption;

import io.waymark.figure.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an exemption costs each month while it holds.
 *
 * @param amount hours or money, in the organisation's currency
 */
public record Interest(BigDecimal amount, In in) {

    /** What it is counted in. */
    public enum In {
        HOURS,
        MONEY
    }

    public Interest {
        amount = Figures.exact(amount);
    }

    /** What is left of it once so much of the work is finished: in proportion, to one decimal. */
    Interest left(TopicWork.Progress work) {
        BigDecimal open = BigDecimal.valueOf((long) work.actions() - work.finished());
        return new Interest(
                amount.multiply(open).divide(BigDecimal.valueOf(work.actions()), 1, RoundingMode.HALF_UP), in);
    }
}
