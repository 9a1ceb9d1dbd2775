package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Topics to dimensions to the whole; the signs are those of {@link Signs}. */
class DimensionScoreTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # culture | security | ai  | level | because
            F/F/F | F/F/F | F/F/F      |  3  | all of them
            F/F/F | F/F/F | F/F/P      |  3  | Level 3: 78 % as the mean of three
            F/F/F | F/F/P | F/F/P      |  3  | 56 %
            F/F/F | F/F/P | F/F/N      |  2  | 44 %
            F/F/F | F/F/F | F/FFL/F    |  3  | Level 2: 96 %, and the topic is at 3 itself
            F/F/F | F/F/F | F/L/F      |  3  | Level 2: 89 %, the topic is at 2, one level below
            F/F/F | F/F/F | F/FFFPP/F  |  3  | Level 2: 91 %, the same
            F/F/F | F/L/F | F/L/F      |  2  | Level 2: 78 % is not Fully
            F/F/F | F/P/F | F/F/N      |  2  | Level 2: 78 % is Largely, one topic at 1
            F/F/F | F/N/F | F/N/F      |  1  | Level 2: 33 %
            F/F/F | F/F/F | P/F/F      |  1  | Level 1: 78 %, one topic at 0
            F/F/F | P/F/F | N/F/F      |  0  | Level 1: 44 %
            """)
    void standsWhereTheMeanOfItsTopicsDoes(String culture, String security, String ai, int level, String because) {
        var people = Sheet.of("people.culture: " + culture, "people.security: " + security, "people.ai: " + ai);
        assertThat(people.dimension("people").level().now()).as(because).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the seventh topic | level | because
            F/L/F | 3 | 95 % at Level 2, the topic stands at 2: one level below
            F/P/F | 2 | 90 % at Level 2, the topic stands at 1: two levels below
            P/F/F | 1 | 90 % at Level 1, the topic stands at 0: two levels below 2
            """)
    void noTopicStandsMoreThanOneLevelBelow(String seventh, int level, String because) {
        var lines = IntStream.rangeClosed(1, 7)
                .mapToObj(it -> "people.topic-" + it + ": " + (it == 7 ? seventh : "F/F/F"))
                .toArray(String[]::new);
        assertThat(Sheet.of(lines).dimension("people").level().now())
                .as(because)
                .isEqualTo(level);
    }

    @Test
    void aTopicWithoutPracticesAtALevelIsLeftOutOfItsMeanThere() {
        // Level 3: security alone, Largely; culture passes through
        var people = Sheet.of("people.culture: F/F/-", "people.security: F/F/L").dimension("people");
        assertThat(people.levels().getLast().achievement().now()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(people.level().now()).isEqualTo(3);
    }

    @Test
    void aLevelWithoutPracticesInAnyTopicIsPassedThrough() {
        var people = Sheet.of("people.culture: F/-/F", "people.security: F//L").dimension("people");
        assertThat(people.level().now()).isEqualTo(3);
    }

    @Test
    void showsHowManyTopicsStandAtEachLevel() {
        var people = Sheet.of(
                        "people.culture: F/F/F", "people.security: F/P/F", "people.ai: F/F/N", "people.cost: F/L/N")
                .dimension("people");
        assertThat(people.spread().counts()).containsExactly(0, 1, 2, 1);
        assertThat(people.spread().atLeast(2)).isEqualTo(3);
        assertThat(people.spread().total()).isEqualTo(4);
    }

    @Test
    void countsTopicsInDoubtWhereTheyStandNow() {
        var people =
                Sheet.of("people.culture: F/F/L~", "people.security: F/?/F").dimension("people");
        assertThat(people.spread().counts()).containsExactly(0, 1, 0, 1);
    }

    @Test
    void leavesOutATopicWithoutApplicablePractices() {
        var people = Sheet.of("people.culture: F/F/N", "people.security: -/-/-").dimension("people");
        assertThat(people.spread().counts()).containsExactly(0, 0, 1, 0);
        assertThat(people.index()).isEqualTo(Range.exactly(2));
        assertThat(people.topics()).extracting(TopicScore::applicable).containsExactly(true, false);
    }

    @Test
    void doesNotApplyWhereNoneOfItsTopicsApplies() {
        var people = Sheet.of("people.culture: -/-/-", "people.security: //").dimension("people");
        assertThat(people.applicable()).isFalse();
        assertThat(people.spread().total()).isZero();
        assertThat(people.distance()).isEqualTo(Range.exactly(0));
    }

    @Test
    void theWholeStandsWhereItsLowestDimensionStands() {
        var whole = Sheet.of("people.culture: F/F/L", "policy.audit: L/F/F", "process.ci: F/F/N")
                .scorecard();
        assertThat(whole.level()).isEqualTo(new LevelRange(1, 1, 1));
    }

    @Test
    void theWholeCountsTheTopicsOfAllDimensions() {
        var whole = Sheet.of("people.culture: F/F/L", "people.ai: -/-/-", "policy.audit: L/F/F", "process.ci: F/F/F")
                .scorecard();
        assertThat(whole.spread().counts()).containsExactly(0, 1, 0, 2);
    }

    @Test
    void theWholeLeavesOutADimensionThatDoesNotApply() {
        var whole = Sheet.of("people.culture: F/F/N", "policy.audit: -/-/-").scorecard();
        assertThat(whole.level()).isEqualTo(new LevelRange(2, 2, 2));
        assertThat(whole.spread().total()).isEqualTo(1);
        assertThat(whole.distance().now())
                .isEqualTo(whole.dimensions().getFirst().distance().now());
    }

    @Test
    void openTopicsHoldTheWholeOpen() {
        var whole = Sheet.of("people.culture: F/F/F", "policy.audit: F/./F").scorecard();
        assertThat(whole.level()).isEqualTo(new LevelRange(1, 1, 3));
        assertThat(whole.dimensions()).extracting(DimensionScore::open).containsExactly(0, 1);
        assertThat(whole.dimensions()).extracting(DimensionScore::asked).containsExactly(3, 3);
    }

    @Test
    void practicesKeepTheOrderInWhichTheyAreAsked() {
        var sheet = Sheet.of("people.culture: F/FL/F", "policy.audit: F/F/F");
        assertThat(sheet.scorecard().practices())
                .extracting(it -> it.practice().key())
                .containsExactlyElementsOf(
                        sheet.entries().stream().map(Entry::key).toList());
    }
}
