package io.waymark.plan.forecast;

import io.waymark.plan.schedule.PersonDays;
import io.waymark.plan.schedule.Replay;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Draws what each task takes in a run: its own estimate times the factor that all tasks of the run share. */
final class Draws {

    private final Trial trial;
    private final long factorKey;
    private final long[] keys;
    private final double[] least;
    private final double[] width;
    private final BetaShape[] shapes;

    /** @param shapes of the estimates' modes, added to where one is missing */
    <K> Draws(Trial trial, Replay<K> replay, Outset<K> outset, Map<Double, BetaShape> shapes) {
        this.trial = trial;
        this.factorKey = Luck.key(trial.seed(), "");
        Estimate[] estimates = IntStream.range(0, replay.count())
                .mapToObj(it -> Objects.requireNonNullElseGet(
                        outset.estimates().get(replay.task(it)), () -> Estimate.exactly(replay.days(it))))
                .toArray(Estimate[]::new);
        keys = IntStream.range(0, estimates.length)
                .mapToLong(it -> Luck.key(trial.seed(), replay.task(it)))
                .toArray();
        least = IntStream.range(0, estimates.length)
                .mapToDouble(it -> estimates[it].optimistic())
                .toArray();
        width = IntStream.range(0, estimates.length)
                .mapToDouble(it -> estimates[it].width())
                .toArray();
        this.shapes = IntStream.range(0, estimates.length)
                .mapToObj(it -> shapes.computeIfAbsent(estimates[it].mode(), BetaShape::of))
                .toArray(BetaShape[]::new);
    }

    /** Fills in the work of each task, in parts of a person-day. */
    void draw(int run, int[] work) {
        double factor = Math.exp(trial.spread() * Luck.normal(factorKey, run));
        for (int task = 0; task < work.length; task++) {
            double share = width[task] == 0 ? 0 : shapes[task].quantile(Luck.bits(keys[task], run));
            work[task] = PersonDays.parts(factor * (least[task] + width[task] * share));
        }
    }
}
