package io.waymark.objective;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Figures;
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
                        Figures.exact(known.gone().abs()),
                        Figures.exact(known.whole()),
                        known.percent());
        };
    }

    /** The same of one that reads a KPI: there nobody checks in with figures. */
    AttainmentReckoning ofKpi() {
        return new AttainmentReckoning(key.replace("no-data", "not-measured"), aim, unit, now, gone, whole, percent);
    }

    /** For the message, in its order; what is not known is empty and not mentioned. */
    public Object[] arguments() {
        BigDecimal bound = aim.direction() == Direction.CORRIDOR ? aim.low() : aim.target();
        return new Object[] {
            said(aim.baseline()),
            said(bound),
            said(aim.high()),
            said(now),
            said(gone),
            said(whole),
            percent,
            Figures.unitBehind(unit)
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
        if (known.worse()) {
            return known.whole().signum() == 0 ? "left" : "wrong-way";
        }
        return "part";
    }

    private static String said(@Nullable BigDecimal value) {
        return value == null ? "" : Figures.number(value);
    }
}
