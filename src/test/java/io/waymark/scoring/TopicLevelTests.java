package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a topic stands: its mean Fully at every level below, at least Largely at the level. The signs are those of {@link Signs}. */
class TopicLevelTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FF/FF/FF | 3 | everything Fully
            FF/FF/LL | 3 | 67 % at the level itself is Largely
            FF/FF/FP | 3 | so is 67 % of which half is Partly
            FF/FF/FN | 2 | 50 % at the level itself is not Largely
            FF/FF/PP | 2 | nor is 33 %
            FF/FL/FF | 2 | 83 % below is not Fully
            FF/FP/FF | 2 | nor is 67 %, which is Largely for Level 2
            FF/FN/FF | 1 | 50 % is not Largely: what is above does not make up for Level 2
            FL/FF/FF | 1 | 83 % at Level 1 is not Fully
            FF/FL/LL | 2 | Largely carries one level only
            FL/NN/NN | 1 | Level 1 itself may be Largely
            """)
    void fullyBelowAndAtLeastLargelyAtTheLevelItself(String practices, int level, String because) {
        assertThat(now(practices)).as(because).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Level 1  | level | the mean of Level 1
            FFL        | 3 | 8 of 9 thirds are 89 %
            FL         | 1 | 5 of 6 are 83 %
            FFFFP      | 3 | 13 of 15 are 87 %
            FFFP       | 1 | 10 of 12 are 83 %
            FFFFFFN    | 3 | 6 of 7 are 86 %
            FFFFFN     | 1 | 5 of 6 are 83 %
            """)
    void onePracticeBelowFullyIsCarriedByEnoughOthers(String one, int level, String because) {
        assertThat(now(one + "/F/F")).as(because).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9F3F8F3N/F/F | 3 | 60 of 69 thirds are 87 %
            9F8F3N/F/F   | 1 | exactly 85 % is not more than 85 %
            FN/F/F       | 0 | exactly 50 % is not more than 50 %
            2FN/F/F      | 1 | 67 %
            """)
    void bothThresholdsMustBeExceeded(String practices, int level, String because) {
        assertThat(now(practices)).as(because).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            F/9FP/F | 3 | 28 of 30 thirds are 93 %
            F/F9P/F | 1 | 12 of 30 are 40 %
            """)
    void practicesWeighAsTheEditionSays(String practices, int level, String because) {
        assertThat(now(practices)).as(because).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NN/NN/NN | nothing there
            PP/FF/FF | 33 % at Level 1
            FN/FF/FF | 50 % at Level 1
            """)
    void levelZeroSaysThatLevelOneIsNotReached(String practices, String because) {
        assertThat(now(practices)).as(because).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            F/-/F  | 3 | nothing applies at Level 2
            F//F   | 3 | nothing is asked at Level 2
            F/-/N  | 2 | Level 2 is reached by passing through
            -/F/F  | 3 | nothing applies at Level 1
            -/N/F  | 1 | Level 1 is reached by passing through
            -/-/P  | 2 | two levels in a row
            F/F/-  | 3 | nothing applies at the top
            F/L/-  | 2 | passing through still asks for Fully below
            L/-/F  | 1 | also two levels below
            P/-/-  | 0 | and never repairs Level 1
            F-/-F/L- | 3 | beside practices that apply
            F-/P-/F- | 1 | beside practices that apply and fail
            -/-/-  | 3 | nothing applies at all
            //     | 3 | nothing is asked at all
            """)
    void aLevelWithoutApplicablePracticeIsPassedThrough(String practices, int level, String because) {
        assertThat(now(practices)).as(because).isEqualTo(level);
    }

    @Test
    void thereIsNoLevelAboveTheHighestAsked() {
        assertThat(Sheet.topic("F/F/F").asking(1, 2).score().level().now()).isEqualTo(2);
        assertThat(Sheet.topic("F/F/F/F/L")
                        .asking(1, 2, 3, 4, 5)
                        .score()
                        .level()
                        .now())
                .isEqualTo(5);
    }

    @Test
    void practicesOfALevelThatIsNotAskedAreNotRated() {
        var score = Sheet.topic("F/F/N").asking(1, 2).score();
        assertThat(score.practices()).hasSize(2);
        assertThat(score.distance().now()).isZero();
    }

    private static int now(String practices) {
        return Sheet.topic(practices).score().level().now();
    }
}
