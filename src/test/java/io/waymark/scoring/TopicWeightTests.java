package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A topic that counts more often than others; the signs are those of {@link Signs}. */
class TopicWeightTests {

    private static final Offset<Double> EXACT = within(1e-9);

    /** Level 1 is reached by both; at Level 2 culture is Fully, security Not achieved; at Level 3 Partly and Fully. */
    private static final Sheet TWO_TOPICS = Sheet.of("people.culture: F/F/P", "people.security: F/N/F");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # culture | security | Level 2 in sixtieths | Level 3 in sixtieths | index in sixtieths
            1 | 1 | 30 | 40 | 130
            # (2*1 + 0)/3, (2/3 + 1)/3, (2*(1 + 1 + 1/3) + 2)/3
            2 | 1 | 40 | 33.3333333333 | 133.3333333333
            # (3*1 + 0)/4, (3/3 + 1)/4, (3*7/3 + 2)/4
            3 | 1 | 45 | 30 | 135
            # (1 + 0)/4, (1/3 + 3)/4, (7/3 + 3*2)/4
            1 | 3 | 15 | 50 | 125
            # as often as each other is as once
            3 | 3 | 30 | 40 | 130
            """)
    void countsAsOftenInTheMeansOfItsDimension(int culture, int security, double second, double third, double index) {
        var people = TWO_TOPICS
                .weighing("people.culture", culture)
                .weighing("people.security", security)
                .dimension("people");
        assertThat(people.levels().get(1).achievement().now()).isCloseTo(second / 60, EXACT);
        assertThat(people.levels().get(2).achievement().now()).isCloseTo(third / 60, EXACT);
        assertThat(people.index().now()).isCloseTo(index / 60, EXACT);
    }

    @Test
    void canMoveTheLevelOfItsDimension() {
        var sheet = Sheet.of("people.culture: F/F/F", "people.security: F/P/F");
        // Level 2: 67 % is Largely, with the weight on security (1 + 3/3)/4 = 50 % is not
        assertThat(sheet.dimension("people").level().now()).isEqualTo(2);
        assertThat(sheet.weighing("people.security", 3)
                        .dimension("people")
                        .level()
                        .now())
                .isEqualTo(1);
    }

    @Test
    void countsAsOftenInHowMuchIsAnswered() {
        var people = Sheet.of("people.culture: F/F/F", "people.security: ./F/F")
                .weighing("people.security", 3)
                .dimension("people");
        assertThat(people.levels().getFirst().rated()).isCloseTo(0.25, EXACT);
        assertThat(people.tooLittleAnswered()).isTrue();
    }

    @Test
    void isNotSaidOfATopicThatDoesNotCount() {
        var sheet = TWO_TOPICS.weighing("people.security", 2);
        assertThat(sheet.dimension("people").topics())
                .extracting(TopicScore::weighted)
                .containsExactly(false, true);
        assertThat(sheet.settingAside("people.security").dimension("people").topics())
                .extracting(TopicScore::weighted)
                .containsExactly(false, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4})
    void isOnceToThreeTimes(int times) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopicWeight(times, "Because"));
    }
}
