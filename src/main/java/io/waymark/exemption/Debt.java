package io.waymark.exemption;

import io.waymark.figure.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What it costs that a policy need not be followed.
 *
 * @param principal person-days to remove the need for the exemption; null where nobody said
 * @param interest what it costs until then; null where nobody said
 */
public record Debt(@Nullable BigDecimal principal, @Nullable Interest interest) {

    public Debt {
        principal = principal == null ? null : Figures.exact(principal);
    }

    /** As it is stored, where at most one of hours and money is. */
    static Debt of(@Nullable BigDecimal principal, @Nullable BigDecimal hours, @Nullable BigDecimal money) {
        if (hours != null) {
            return new Debt(principal, new Interest(hours, Interest.In.HOURS));
        }
        return new Debt(principal, money == null ? null : new Interest(money, Interest.In.MONEY));
    }

    /** The interest where it is counted in this, else null. */
    @Nullable
    BigDecimal interest(Interest.In in) {
        return interest != null && interest.in() == in ? interest.amount() : null;
    }

    /** As it stands in the record of activities. */
    String told() {
        return (principal == null ? "" : principal.toPlainString())
                + (interest == null ? "" : ", " + interest.amount().toPlainString() + " " + interest.in());
    }
}
