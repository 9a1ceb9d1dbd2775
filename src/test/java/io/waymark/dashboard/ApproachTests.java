package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproachTests {

    @ParameterizedTest
    @CsvSource({"0.51, 0.43, better, 8", "0.43, 0.51, worse, 8", "0.4, 0.4, same, 0", "0.444, 0.436, same, 0"})
    void lessThatIsMissingIsBetter(double then, double now, String way, int size) {
        Approach approach = Approach.between(then, now);

        assertThat(approach.way()).isEqualTo(way);
        assertThat(approach.size()).isEqualTo(size);
    }
}
