package io.waymark.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * The span of a vertical axis, in the unit of its values.
 *
 * @throws IllegalArgumentException when a bound is not finite or low is not below high
 */
public record Scale(double low, double high) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    public Scale {
        Given.finite(low, "low");
        Given.finite(high, "high");
        Given.holds(low < high, "low " + low + " is not below high " + high);
    }

    /** From zero, or below it when there are negative values, to the next round number above them all. */
    public static Scale covering(DoubleStream values) {
        var all = values.summaryStatistics();
        double low = Math.min(0, all.getMin());
        double high = Math.max(0, all.getMax());
        if (low >= high) {
            return new Scale(0, 1);
        }
        double step = step(high - low);
        return new Scale(step * Math.floor(low / step), step * Math.ceil(high / step));
    }

    /** Three to six round numbers. */
    List<Double> ticks() {
        double step = step(high - low);
        long first = Math.round(Math.ceil(low / step - 1e-9));
        long last = Math.round(Math.floor(high / step + 1e-9));
        return LongStream.rangeClosed(first, last).mapToObj(n -> n * step).toList();
    }

    /** 0 at low, 1 at high. */
    double share(double value) {
        return (value - low) / (high - low);
    }

    private static double step(double span) {
        double wanted = span / 4;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        return DoubleStream.of(STEPS)
                .map(step -> step * power)
                .filter(step -> step >= wanted * (1 - 1e-9))
                .findFirst()
                .orElse(10 * power);
    }
}
