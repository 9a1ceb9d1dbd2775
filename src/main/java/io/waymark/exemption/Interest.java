package io.waymark.exemption;

import io.waymark.figure.Figures;
import java.math.BigDecimal;

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
}
