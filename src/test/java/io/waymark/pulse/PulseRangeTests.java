package io.waymark.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulseRangeTests {

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 0, 2", "2, 1, 3", "3, 2, 4", "4, 3, 5", "5, 4, 5", ", 0, 5"})
    void anAnswerStandsForALevelMoreOrLessWithinTheScale(@Nullable Integer answer, double low, double high) {
        assertThat(PulseRange.of(answer)).isEqualTo(new PulseRange(low, high));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2            | 1.0 | 3.0
            2 2 2        | 1.0 | 3.0
            1 2 2        | 0.6 | 2.7
            0 5          | 2.0 | 3.0
            5 5 5        | 4.0 | 5.0
            ? 2          | 0.5 | 4.0
            ? ? ?        | 0.0 | 5.0
            1 1 1 1 1 1 2| 0.1 | 2.2
            0 1 2 3 4 5  | 1.6 | 3.4
            """)
    void aDimensionGoesFromTheMeanOfLowsToTheMeanOfHighsRoundedOutward(String answers, double low, double high) {
        assertThat(PulseRange.mean(ranges(answers))).isEqualTo(new PulseRange(low, high));
    }

    @ParameterizedTest
    @CsvSource({"1 2, false", "1 3, false", "1 4, true", "0 2, false", "0 3, true", "? 5, false", "1 2 4, true"})
    void peopleAreApartWhereNoValueFitsThemAll(String answers, boolean apart) {
        assertThat(PulseRange.apart(ranges(answers))).isEqualTo(apart);
    }

    @Test
    void oneVoiceIsNeverApart() {
        assertThat(PulseRange.apart(ranges("5"))).isFalse();
    }

    private static List<PulseRange> ranges(String answers) {
        return Arrays.stream(answers.strip().split(" "))
                .map(it -> PulseRange.of(it.equals("?") ? null : Integer.valueOf(it)))
                .toList();
    }
}
