package io.waymark.dashboard.portfolio;

import io.waymark.figure.Figures;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the portfolio.
 *
 * @param title of the assessment that its figures are of; null where it was never assessed
 * @param total how many units there are in all, by the same filter
 */
record PortfolioLine(
        UnitId unit,
        String name,
        Unit.Kind kind,
        @Nullable String title,
        boolean provisional,
        @Nullable Instant asOf,
        @Nullable Integer levelNow,
        @Nullable BigDecimal indexNow,
        @Nullable Integer obligations,
        @Nullable Integer gaps,
        @Nullable BigDecimal days,
        @Nullable Integer formerLevel,
        @Nullable BigDecimal formerIndex,
        boolean otherRule,
        boolean otherEdition,
        long total) {

    /** Indexes that differ by less read the same. */
    private static final BigDecimal ALIKE = new BigDecimal("0.05");

    /** Whether it was ever assessed. */
    public boolean assessed() {
        return title != null;
    }

    /** Whole person-days to close its gaps; empty where it was never assessed. */
    public String wholeDays() {
        return days == null ? "" : Figures.number(Figures.rounded(days.doubleValue(), 0));
    }

    /** {@code better}, {@code worse} or {@code same} than the signed-off result before; null where there is none. */
    public @Nullable String way() {
        if (levelNow == null || indexNow == null || formerLevel == null || formerIndex == null) {
            return null;
        }
        BigDecimal moved = indexNow.subtract(formerIndex);
        int way = levelNow.equals(formerLevel)
                ? moved.abs().compareTo(ALIKE) < 0 ? 0 : moved.signum()
                : levelNow.compareTo(formerLevel);
        return way > 0 ? "better" : way < 0 ? "worse" : "same";
    }
}
