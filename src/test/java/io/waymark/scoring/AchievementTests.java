package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one rating is worth; the signs are those of {@link Signs}, the figures are thirds. */
class AchievementTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # sign | low | now | high
            N      |  0  |  0  |  0
            P      |  1  |  1  |  1
            L      |  2  |  2  |  2
            F      |  3  |  3  |  3
            """)
    void aRatingIsWorthNoneOneTwoOrThreeThirds(String sign, int low, int now, int high) {
        assertThat(worth(sign)).isEqualTo(thirds(low, now, high));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?      |  0  |  0  |  3
            ?~     |  0  |  0  |  3
            ?+     |  0  |  0  |  3
            .      |  0  |  0  |  3
            """)
    void dontKnowAndOpenCanBeAnything(String sign, int low, int now, int high) {
        assertThat(worth(sign)).isEqualTo(thirds(low, now, high));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N~     |  0  |  0  |  1
            P~     |  0  |  1  |  2
            L~     |  1  |  2  |  3
            F~     |  2  |  3  |  3
            """)
    void lowConfidenceOpensOneStepEachWayWithinTheScale(String sign, int low, int now, int high) {
        assertThat(worth(sign)).isEqualTo(thirds(low, now, high));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P+     |  1  |  1  |  1
            N~!    |  0  |  0  |  0
            L~!    |  2  |  2  |  2
            F~!    |  3  |  3  |  3
            L!     |  2  |  2  |  2
            """)
    void highConfidenceOrAcceptedEvidenceLeavesNoDoubt(String sign, int low, int now, int high) {
        assertThat(worth(sign)).isEqualTo(thirds(low, now, high));
    }

    @Test
    void evidenceDoesNotAnswerDontKnow() {
        assertThat(worth("?!")).isEqualTo(thirds(0, 0, 3));
    }

    @Test
    void aRangeRunsFromLowToHigh() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelRange(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelRange(0, 1, 0));
    }

    private static Range worth(String sign) {
        return Sheet.topic(sign).score().practices().getFirst().achievement();
    }

    private static Range thirds(int low, int now, int high) {
        return new Range(low / 3.0, now / 3.0, high / 3.0);
    }
}
