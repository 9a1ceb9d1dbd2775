package io.waymark.dashboard;

import io.waymark.figure.Aim;
import io.waymark.figure.Reading;
import io.waymark.kpi.MeasuredKpi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which way a figure went. */
enum Way {
    BETTER,
    SAME,
    WORSE;

    /** From the figure before to the last one; empty where there are not two. */
    static Optional<Way> of(MeasuredKpi kpi) {
        List<Reading> readings = kpi.readings();
        return readings.size() < 2
                ? Optional.empty()
                : Optional.of(of(
                        kpi.definition().aim(),
                        readings.get(readings.size() - 2).value(),
                        readings.getLast().value()));
    }

    /** Where nobody said between which bounds a figure should be, none is better. */
    static Way of(Aim aim, BigDecimal before, BigDecimal now) {
        return switch (aim.direction()) {
            case HIGHER -> rise(now.compareTo(before));
            case LOWER -> rise(before.compareTo(now));
            case CORRIDOR ->
                aim.low() == null || aim.high() == null
                        ? SAME
                        : rise(outside(aim.low(), aim.high(), before).compareTo(outside(aim.low(), aim.high(), now)));
        };
    }

    /** As keys of words have it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Way rise(int sign) {
        return sign > 0 ? BETTER : sign < 0 ? WORSE : SAME;
    }

    private static BigDecimal outside(BigDecimal low, BigDecimal high, BigDecimal value) {
        return low.subtract(value).max(value.subtract(high)).max(BigDecimal.ZERO);
    }
}
