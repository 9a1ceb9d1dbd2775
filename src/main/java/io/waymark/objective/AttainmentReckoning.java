package io.waymark.objective;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Progress;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a key result's progress comes about, in a sentence.
 *
 * @param key of the message; it takes baseline, target or lower bound, upper bound, now, what is gone (never negative), the
 *     whole way, percent, and unit
 */
public record AttainmentReckoning(
        String key, Aim aim, String unit, @Nullable BigDecimal now, BigDecimal gone, BigDecimal whole, int percent) {

    private static final String KEYS = "objectives.reckoning.";

    static AttainmentReckoning of(Aim aim, String unit, @Nullable BigDecimal now) {
        return switch (aim.progress(now)) {
            case Progress.NoData none ->
                unknown(aim.baseline() == null ? "no-data.no-baseline" : "no-data", aim, unit, now);
            case Progress.NoBaseline none ->
                unknown(
                        aim.reachedBy(Objects.requireNonNull(now)) ? "no-baseline.reached" : "no-baseline",
                        aim,
                        unit,
                        now);
            case Progress.NoTarget none -> unknown("no-target", aim, unit, now);
            case Progress.Known known ->
                new AttainmentReckoning(
                        KEYS + shape(aim) + way(known),
                        aim,
                        unit,
                        now,
                        Exact.figure(known.gone().abs()),
                        Exact.figure(known.whole()),
                        Hundredths.percent(known.share()));
        };
    }

    /** For the message, in its order; what is not known is 0 and not mentioned. */
    public Object[] arguments() {
        BigDecimal bound = aim.direction() == Direction.CORRIDOR ? aim.low() : aim.target();
        return new Object[] {
            orZero(aim.baseline()), orZero(bound), orZero(aim.high()), orZero(now), gone, whole, percent, unit
        };
    }

    private static AttainmentReckoning unknown(String key, Aim aim, String unit, @Nullable BigDecimal now) {
        return new AttainmentReckoning(KEYS + key, aim, unit, now, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    private static String shape(Aim aim) {
        return aim.direction() == Direction.CORRIDOR ? "corridor." : "line.";
    }

    private static String way(Progress.Known known) {
        if (known.reached()) {
            return "reached";
        }
        if (known.gone().signum() < 0) {
            return known.whole().signum() == 0 ? "left" : "wrong-way";
        }
        return "part";
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
