package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opens and closes the range of level and index; the signs are those of {@link Signs}. */
class DoubtTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practices | low | now | high
            F/F/?       |  2  |  2  |  3
            # half of Level 3 is rated, which is enough for now
            F/F/F?      |  2  |  3  |  3
            F/?/F       |  1  |  1  |  3
            ?/?/?       |  0  |  0  |  3
            F/?/N       |  1  |  1  |  2
            F/F/L~      |  2  |  3  |  3
            F/F/P~      |  2  |  2  |  3
            F/F/N~      |  2  |  2  |  2
            # Fully with low confidence may be Largely: not enough below Level 3
            F/F~/F      |  2  |  3  |  3
            # Partly with low confidence may be Largely: enough for Level 2, not for 3
            F/P~/F      |  1  |  1  |  2
            F/F/L~!     |  3  |  3  |  3
            F/F/?!      |  2  |  2  |  3
            F/F/F-~     |  3  |  3  |  3
            F/F/F.      |  2  |  3  |  3
            ././.       |  0  |  0  |  3
            """)
    void opensTheLevel(String practices, int low, int now, int high) {
        assertThat(Sheet.topic(practices).score().level()).isEqualTo(new LevelRange(low, now, high));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practices | low | now | high, all in sixths
            F/F/?       | 12  | 12  |  18
            # nobody knows is not zero: now is the mean of what is rated
            F/F/F?      | 15  | 18  |  18
            F/F/L~      | 14  | 16  |  18
            F/F/F~      | 16  | 18  |  18
            F/F/N~      | 12  | 12  |  14
            F/F/NL~     | 13  | 14  |  15
            F/F/L~!     | 16  | 16  |  16
            F/F/L+      | 16  | 16  |  16
            F/F/F-~     | 18  | 18  |  18
            F/F/F.      | 15  | 18  |  18
            F/F/N.      | 12  | 12  |  15
            F/F/.       | 12  | 12  |  18
            """)
    void opensTheIndex(String practices, double low, double now, double high) {
        var index = Sheet.topic(practices).score().index();
        assertThat(new double[] {index.low() * 6, index.now() * 6, index.high() * 6})
                .containsExactly(new double[] {low, now, high}, within(1e-9));
    }

    @Test
    void ofADimensionIsTheDoubtOfItsTopics() {
        var people = Sheet.of("people.culture: F/F/?", "people.security: F/?/N").dimension("people");
        assertThat(people.level()).isEqualTo(new LevelRange(1, 2, 2));
        assertThat(people.index()).isEqualTo(new Range(1.5, 1.5, 2.5));
    }

    @ParameterizedTest
    @CsvSource({"F/F/?, true", "F/F/L~, true", "F/F/., true", "F/F/L, false", "F/F/L~!, false", "F/F/-~, false"})
    void isSaidByTheRangeItself(String practices, boolean open) {
        assertThat(Sheet.topic(practices).score().level().open()).isEqualTo(open);
        assertThat(Sheet.topic(practices).score().index().open()).isEqualTo(open);
    }

    @Test
    void makesAScorecardProvisionalOnlyByOpenPractices() {
        assertThat(Sheet.topic("F/F~/?").scorecard().provisional()).isFalse();
        assertThat(Sheet.topic("F/./F.").scorecard().provisional()).isTrue();
        assertThat(Sheet.topic("F/./F.").scorecard().open()).isEqualTo(2);
        assertThat(Sheet.topic("F/./F.").scorecard().asked()).isEqualTo(4);
    }

    @Test
    void isTotalWhereNobodyAnsweredAnything() {
        assertThat(Sheet.topic("././.").score().untouched()).isTrue();
        assertThat(Sheet.topic("?/./.").score().untouched()).isFalse();
    }
}
