package io.waymark.plan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.content.Effort;
import io.waymark.plan.forecast.Calibration.Actual;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    /** Half of (0, 0, 10) lies below 1.29 days, 85 of 100 below 3.16. */
    private static final Estimate SKEWED = new Estimate(0, 0, 10);

    @Test
    void countsWhatStayedWithinTheEstimate() {
        Calibration calibration =
                Calibration.of(List.of(new Actual(SKEWED, 1), new Actual(SKEWED, 3), new Actual(SKEWED, 4)));
        assertThat(calibration).isEqualTo(new Calibration(3, 1, 2, 0.25));
    }

    /** Five took the mean times e, five divided by it: ten logarithms of 1 and -1 around 0, so the root of 10/9. */
    @Test
    void tenFinishedTasksTellTheSpread() {
        List<Actual> ten = new ArrayList<>();
        IntStream.range(0, 5).forEach(it -> {
            ten.add(new Actual(Estimate.exactly(10), 10 * Math.E));
            ten.add(new Actual(Estimate.exactly(20), 20 / Math.E));
        });
        assertThat(Calibration.of(ten).spread()).isCloseTo(Math.sqrt(10 / 9.0), within(1e-9));
        assertThat(Calibration.of(ten.subList(0, 9)).spread()).isEqualTo(0.25);
    }

    @Test
    void whatTookNothingOrWasExpectedToTellsNothing() {
        assertThat(Calibration.of(List.of(new Actual(SKEWED, 0), new Actual(Estimate.exactly(0), 3))))
                .isEqualTo(new Calibration(0, 0, 0, 0.25));
    }

    /** Of (3, 5, 12) a third was missing: 1.9 days on the mean. Four days are far more than that, and less than the whole takes. */
    @Test
    void whatCountsIsWhatWasLeftBeforeWorkBegan() {
        Estimate left = Estimate.of(new Effort(3, 5, 12), 1 / 3.0);
        assertThat(Calibration.of(List.of(new Actual(left, 4)))).isEqualTo(new Calibration(1, 0, 0, 0.25));
        assertThat(Calibration.of(List.of(new Actual(new Estimate(3, 5, 12), 4))))
                .isEqualTo(new Calibration(1, 1, 1, 0.25));
    }
}
