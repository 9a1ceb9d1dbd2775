package io.waymark.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulsePaceTests {

    @ParameterizedTest
    @CsvSource({"0, 27, 8", "26, 27, 1", "27, 27, 0", "10, 27, 5"})
    void aWholePulseTakesAboutEightMinutes(int answered, int asked, int minutes) {
        assertThat(PulsePace.minutes(PulsePace.progress(answered, asked))).isEqualTo(minutes);
    }
}
