package io.waymark.plan.forecast;

import io.waymark.plan.schedule.Slot;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the plan that stands unfolds, run by run: what changed plans are held against. It depends on nothing but what it is made of,
 * and any number of threads may hold theirs against it.
 */
public final class StandingRuns<K> {

    private final Outset<K> outset;
    private final Trial trial;
    private final int[][] dimensions;
    private final Map<Double, BetaShape> shapes = new ConcurrentHashMap<>();
    private final Forecast<K> forecast;

    private StandingRuns(Outset<K> outset, Trial trial) {
        this.outset = outset;
        this.trial = trial;
        this.dimensions = new int[trial.runs()][outset.levels().dimensions().size()];
        Unfolding<K> unfolding = unfolding();
        Tally<K> tally = new Tally<>(outset, trial, unfolding.replay());
        for (int run = 0; run < trial.runs(); run++) {
            unfolding.unfold(run);
            tally.add(run, unfolding);
            unfolding.days(dimensions[run]);
        }
        this.forecast = tally.forecast();
    }

    /** Lets it unfold. */
    public static <K> StandingRuns<K> of(Outset<K> outset, Trial trial) {
        return new StandingRuns<>(outset, trial);
    }

    public Forecast<K> forecast() {
        return forecast;
    }

    /** The day of each dimension in a run. */
    int[] days(int run) {
        return dimensions[run];
    }

    Outset<K> outset() {
        return outset;
    }

    Trial trial() {
        return trial;
    }

    Unfolding<K> unfolding() {
        return new Unfolding<>(outset, outset.plan(), trial, shapes);
    }

    /** Another plan with the same luck. */
    Unfolding<K> beside(Outset<K> changed, List<Slot<K>> plan) {
        return new Unfolding<>(changed, plan, trial, shapes);
    }
}
