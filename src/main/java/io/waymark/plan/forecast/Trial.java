package io.waymark.plan.forecast;

/**
 * How chance is drawn.
 *
 * @param spread of the factor that all tasks of a run share: the standard deviation of its logarithm; its median is 1
 */
public record Trial(long seed, int runs, double spread) {

    public static final int RUNS = 10_000;

    /** What is usual: all runs. */
    public static Trial of(long seed, double spread) {
        return new Trial(seed, RUNS, spread);
    }
}
