package io.waymark.plan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BetaShapeTests {

    private static final int POINTS = 10_000;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.2, 0.25, 0.5, 0.8, 1})
    void itsMeanIsTheOneOfPert(double mode) {
        BetaShape shape = BetaShape.of(mode);
        double mean = IntStream.range(0, POINTS)
                .mapToDouble(it -> shape.quantile((it + 0.5) / POINTS))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo((4 * mode + 1) / 6, within(0.001));
    }

    /** With the mode at an end the distribution is a power: {@code 1 - (1 - x)^5} and {@code x^5}. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.15, 0.5, 0.85, 0.99})
    void atTheEndsItIsKnown(double probability) {
        assertThat(BetaShape.of(0).quantile(probability)).isCloseTo(1 - Math.pow(1 - probability, 0.2), within(0.002));
        assertThat(BetaShape.of(1).quantile(probability)).isCloseTo(Math.pow(probability, 0.2), within(0.02));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.15, 0.5, 0.85, 0.99})
    void twoModesMirrorEachOther(double probability) {
        assertThat(BetaShape.of(0.3).quantile(probability))
                .isCloseTo(1 - BetaShape.of(0.7).quantile(1 - probability), within(0.001));
    }
}
