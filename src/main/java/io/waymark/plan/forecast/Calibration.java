package io.waymark.plan.forecast;

import java.util.Collection;
import java.util.List;

/**
 * How well estimates held.
 *
 * @param tasks how many finished tasks have both an estimate from before their work began and actual days above 0
 * @param withinP50 how many of them took no more than the median of their estimate; half would be right
 * @param withinP85 likewise than its 85th percentile; 85 of 100 would be right
 * @param spread of the factor that runs share: the standard deviation of {@code ln(actual / mean)} once ten are finished
 */
public record Calibration(int tasks, int withinP50, int withinP85, double spread) {

    /** The spread while fewer than ten are finished. */
    public static final double USUAL_SPREAD = 0.25;

    private static final int ENOUGH = 10;
    private static final double P50 = 0.5;
    private static final double P85 = 0.85;

    /**
     * A task that was finished.
     *
     * @param estimate of what was left of it before work began
     * @param days person-days that it took
     */
    public record Actual(Estimate estimate, double days) {

        private boolean tells() {
            return days > 0 && estimate.mean() > 0;
        }

        private boolean within(double probability) {
            return days <= estimate.quantile(probability);
        }

        private double logRatio() {
            return Math.log(days / estimate.mean());
        }
    }

    public static Calibration of(Collection<Actual> finished) {
        List<Actual> telling = finished.stream().filter(Actual::tells).toList();
        return new Calibration(
                telling.size(),
                (int) telling.stream().filter(it -> it.within(P50)).count(),
                (int) telling.stream().filter(it -> it.within(P85)).count(),
                telling.size() < ENOUGH ? USUAL_SPREAD : spread(telling));
    }

    private static double spread(List<Actual> some) {
        double mean = some.stream().mapToDouble(Actual::logRatio).average().orElse(0);
        double squares = some.stream()
                .mapToDouble(it -> Math.pow(it.logRatio() - mean, 2))
                .sum();
        return Math.sqrt(squares / (some.size() - 1));
    }
}
