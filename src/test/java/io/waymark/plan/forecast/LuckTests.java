package io.waymark.plan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LuckTests {

    private static final int RUNS = 20_000;

    @Test
    void itHangsOnSeedRunAndIdAndOnNothingElse() {
        long key = Luck.key(7, "identity");
        assertThat(Luck.bits(key, 3)).isEqualTo(Luck.bits(Luck.key(7, "identity"), 3));
        assertThat(Luck.bits(key, 3)).isNotEqualTo(Luck.bits(key, 4));
        assertThat(Luck.key(8, "identity")).isNotEqualTo(key);
        assertThat(Luck.key(7, "exposure")).isNotEqualTo(key);
    }

    @Test
    void drawsAreEvenAndDoNotFollowOneAnother() {
        BetaShape shape = BetaShape.of(0.5);
        double[] one = draws("identity", shape);
        double[] other = draws("exposure", shape);
        assertThat(mean(one)).isCloseTo(0.5, within(0.005));
        double product = IntStream.range(0, RUNS)
                .mapToDouble(it -> (one[it] - 0.5) * (other[it] - 0.5))
                .average()
                .orElseThrow();
        assertThat(product).isCloseTo(0, within(0.001));
    }

    @Test
    void normalDrawsHaveMeanZeroAndVarianceOne() {
        double[] draws =
                IntStream.range(0, RUNS).mapToDouble(it -> Luck.normal(1, it)).toArray();
        assertThat(mean(draws)).isCloseTo(0, within(0.02));
        assertThat(mean(IntStream.range(0, RUNS)
                        .mapToDouble(it -> draws[it] * draws[it])
                        .toArray()))
                .isCloseTo(1, within(0.03));
    }

    private static double[] draws(String id, BetaShape shape) {
        long key = Luck.key(1, id);
        return IntStream.range(0, RUNS)
                .mapToDouble(it -> shape.quantile(Luck.bits(key, it)))
                .toArray();
    }

    private static double mean(double[] figures) {
        return IntStream.range(0, figures.length)
                .mapToDouble(it -> figures[it])
                .average()
                .orElseThrow();
    }
}
