package io.waymark.scoring;

import java.util.function.ToDoubleFunction;

/**
 * A figure with what it could be at worst and at best: {@code low <= now <= high}.
 *
 * @throws IllegalArgumentException where the order is broken
 */
public record Range(double low, double now, double high) {

    /** Sums of thirds are not exact in binary; a difference below this is none. */
    static final double NOISE = 1e-9;

    public Range {
        if (low > now + NOISE || now > high + NOISE) {
            throw new IllegalArgumentException("Not low <= now <= high: " + low + ", " + now + ", " + high);
        }
    }

    /** A figure without doubt. */
    public static Range exactly(double value) {
        return new Range(value, value, value);
    }

    /** What one reading after the other comes to. */
    static Range of(ToDoubleFunction<Bound> figure) {
        return new Range(
                figure.applyAsDouble(Bound.LOW), figure.applyAsDouble(Bound.NOW), figure.applyAsDouble(Bound.HIGH));
    }

    /** The same without the noise, which must not stick out where values are drawn. */
    public Range rounded() {
        return new Range(rounded(low), rounded(now), rounded(high));
    }

    private static double rounded(double value) {
        return Math.round(value / NOISE) * NOISE;
    }

    /** Whether low and high differ. */
    public boolean open() {
        return high - low > NOISE;
    }
}
