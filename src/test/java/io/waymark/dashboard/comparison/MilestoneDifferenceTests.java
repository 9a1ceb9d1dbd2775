package io.waymark.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneDifferenceTests {

    @ParameterizedTest
    @CsvSource({"1.2, 1.5, +, 0.3", "1.5, 1.2, −, 0.3", "1.333, 1.3349, '', 0", "1.004, 1.005, +, 0.01"})
    void isOfWhatIsShown(double then, double now, String sign, double size) {
        MilestoneDifference difference = MilestoneDifference.ofIndices(then, now);

        assertThat(difference.sign()).isEqualTo(sign);
        assertThat(difference.size()).isEqualTo(size);
    }
}
