package io.waymark.roadmap.order;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What work is worth and what it takes: the sums over the practices that it closes, and the days of what closes none. All
 * figures are rounded to one decimal before they are added or divided, so that what is printed can be recomputed by hand.
 *
 * @param ownDays person-days of work that closes no practice; the rule knows no value of it
 */
public record Worth(List<ActionWorth> actions, double ownDays) {

    private static final int TEN_DAYS = 10;

    public Worth(List<ActionWorth> actions) {
        this(actions, 0);
    }

    /** Of several things together. */
    public static Worth sum(Collection<Worth> parts) {
        return new Worth(
                parts.stream().flatMap(it -> it.actions().stream()).toList(),
                parts.stream().mapToDouble(Worth::ownDays).sum());
    }

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
        return Tenths.of(
                ownDays + actions.stream().mapToDouble(ActionWorth::days).sum());
    }

    /** The value earned in ten days of work; 0 where nothing is left to do. */
    public double perTenDays() {
        return days() == 0 ? 0 : Tenths.of(TEN_DAYS * value() / days());
    }

    /** The first of its practices' bands; what closes none leads nowhere before the target. */
    public WorkBand band() {
        WorkBand own = ownDays > 0 ? WorkBand.TARGET : WorkBand.SETTLED;
        return leading()
                .map(ActionWorth::band)
                .filter(it -> it.compareTo(own) < 0)
                .orElse(own);
    }

    /** What decides the band; empty where no practice is closed. */
    public Optional<ActionWorth> leading() {
        return actions.stream().min(Comparator.comparing(ActionWorth::band));
    }

    private double missing(ToDoubleFunction<ActionWorth> part) {
        return Tenths.of(actions.stream()
                .mapToDouble(it -> it.missing(part.applyAsDouble(it)))
                .sum());
    }
}
