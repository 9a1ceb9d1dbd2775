package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ISO/IEC 33020: all below Fully, the level itself Largely or Fully. The signs are those of {@link Signs}. */
class LevelRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FF/FF/FF | 3 | everything Fully
            FF/FF/FL | 3 | one Largely at the level itself is fine
            FF/FF/LL | 3 | so are all
            FF/FF/FP | 2 | one Partly at the level itself is not
            FF/FF/FN | 2 | nor is one Not
            FF/FL/FF | 2 | one Largely below is not enough
            FL/FF/FF | 1 | nor two levels below
            FF/FL/LL | 2 | Largely carries one level only
            FF/FP/FF | 1 | what is above does not make up for Level 2
            FF/NN/FF | 1 | not even in full
            FL/NN/NN | 1 | Level 1 itself may be Largely
            """)
    void allBelowFullyAndTheLevelItselfLargelyOrFully(String practices, int level, String because) {
        assertThat(now(practices)).as(because).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NN/NN/NN | nothing there
            FP/FF/FF | one Partly at Level 1
            FN/FF/FF | one Not at Level 1
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
    void weightsDoNotBendTheRule() {
        assertThat(now("F/9FP/F")).isEqualTo(1);
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
