package io.waymark.roadmap.order;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What an initiative is worth and what it takes: the sums over its actions. All figures are rounded to one decimal before
 * they are added or divided, so that what is printed can be recomputed by hand.
 *
 * @param actions at least one
 */
public record Worth(List<ActionWorth> actions) {

    private static final int TEN_DAYS = 10;

    public double businessValue() {
        return missing(it -> it.businessValue().value());
    }

    public double timeCriticality() {
        return missing(it -> it.timeCriticality().value());
    }

    public double riskReduction() {
        return missing(it -> it.riskReduction().value());
    }

    /** What each day of delay costs, in points: the sum of the three. */
    public double value() {
        return Tenths.of(businessValue() + timeCriticality() + riskReduction());
    }

    /** Person-days that are left. */
    public double days() {
        return Tenths.of(actions.stream().mapToDouble(ActionWorth::days).sum());
    }

    /** The value earned in ten days of work; 0 where nothing is left to do. */
    public double perTenDays() {
        return days() == 0 ? 0 : Tenths.of(TEN_DAYS * value() / days());
    }

    /** The first of its actions' bands. */
    public WorkBand band() {
        return leading().band();
    }

    /** The action that decides the band. */
    public ActionWorth leading() {
        return actions.stream().min(Comparator.comparing(ActionWorth::band)).orElseThrow();
    }

    private double missing(ToDoubleFunction<ActionWorth> part) {
        return Tenths.of(actions.stream()
                .mapToDouble(it -> it.missing(part.applyAsDouble(it)))
                .sum());
    }
}
