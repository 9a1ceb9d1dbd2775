package io.waymark.plan;

import io.waymark.content.Effort;
import io.waymark.plan.forecast.Calibration;
import io.waymark.plan.forecast.Estimate;
import io.waymark.roadmap.Closing;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** How much work an action is, in three points: what is left of it, and what it was thought to be where it is finished. */
final class ActionEstimate {

    private ActionEstimate() {}

    /** What finished actions were estimated at and took, as far as both are known. */
    static List<Calibration.Actual> finished(Roadmap roadmap) {
        return roadmap.cards().stream()
                .flatMap(it -> it.actions().stream())
                .flatMap(it -> actual(it).stream())
                .toList();
    }

    private static Optional<Calibration.Actual> actual(PlacedAction action) {
        BigDecimal before = action.facts().before();
        return Optional.ofNullable(action.facts().finished())
                .filter(it -> before != null)
                .flatMap(it -> Optional.ofNullable(it.days()))
                .map(it -> new Calibration.Actual(
                        estimate(action, Objects.requireNonNull(before).doubleValue()), it.doubleValue()));
    }

    /** Of what is left. */
    static Estimate left(PlacedAction action) {
        return estimate(action, action.days());
    }

    /** The three points of all of it, made so many days on the mean. */
    private static Estimate estimate(PlacedAction action, double days) {
        Estimate whole = whole(action);
        double share = whole.mean() == 0 ? 0 : days / whole.mean();
        return new Estimate(whole.optimistic() * share, whole.likely() * share, whole.pessimistic() * share);
    }

    private static Estimate whole(PlacedAction action) {
        Effort own = action.facts().own().effort();
        return own == null ? ofEdition(action.closings()) : Estimate.of(own, 1);
    }

    private static Estimate ofEdition(List<Closing> closings) {
        Function<Function<Effort, Integer>, Integer> sum = point -> closings.stream()
                .mapToInt(it -> point.apply(it.practice().action().effort()))
                .sum();
        return new Estimate(sum.apply(Effort::optimistic), sum.apply(Effort::likely), sum.apply(Effort::pessimistic));
    }
}
