package io.waymark.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The span of a vertical axis, in the unit of its values.
 *
 * @throws IllegalArgumentException when a bound is not finite or low is not below high
 */
public record Scale(double low, double high) {

    /** Values that from zero on would take less than this share of the height are drawn without zero. */
    private static final double FLAT = 0.25;

    private static final List<BigDecimal> STEPS =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

    public Scale {
        Given.finite(low, "low");
        Given.finite(high, "high");
        Given.holds(low < high, "low " + low + " is not below high " + high);
    }

    /** Between round numbers: from zero where the values can be told apart so, else only where they are, a cut axis. */
    public static Scale covering(DoubleStream values) {
        var all = values.summaryStatistics();
        double low = all.getMin();
        double high = all.getMax();
        return flat(low, high) ? round(low, high) : round(Math.min(0, low), Math.max(0, high));
    }

    /** Whether zero lies outside, so that heights must not be compared. */
    boolean cut() {
        return low > 0 || high < 0;
    }

    /** Three to six round numbers. */
    List<Double> ticks() {
        var step = step(high - low);
        return Stream.iterate(multiple(low, step, RoundingMode.CEILING), it -> it.doubleValue() <= high, step::add)
                .map(BigDecimal::doubleValue)
                .toList();
    }

    /** 0 at low, 1 at high. */
    double share(double value) {
        return (value - low) / (high - low);
    }

    private static boolean flat(double low, double high) {
        return low < high && (low > 0 || high < 0) && high - low < FLAT * Math.max(Math.abs(low), Math.abs(high));
    }

    private static Scale round(double low, double high) {
        if (low >= high) {
            return new Scale(0, 1);
        }
        var step = step(high - low);
        return new Scale(
                multiple(low, step, RoundingMode.FLOOR).doubleValue(),
                multiple(high, step, RoundingMode.CEILING).doubleValue());
    }

    /** In decimals, because 99.9 is no sum of halves: what is round must stay round. */
    private static BigDecimal multiple(double value, BigDecimal step, RoundingMode way) {
        return BigDecimal.valueOf(value).divide(step, 0, way).multiply(step);
    }

    private static BigDecimal step(double span) {
        double wanted = span / 4;
        int power = (int) Math.floor(Math.log10(wanted));
        return STEPS.stream()
                .map(step -> step.scaleByPowerOfTen(power))
                .filter(step -> step.doubleValue() >= wanted * (1 - 1e-9))
                .findFirst()
                .orElseGet(() -> BigDecimal.TEN.scaleByPowerOfTen(power));
    }
}
