package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weighted share of achievement still missing up to the target; the signs are those of {@link Signs}. */
class DistanceTests {

    private static final Offset<Double> EXACT = within(1e-9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practices | target | missing | of
            F/F/F       |   3    |    0    |  1
            N/N/N       |   3    |    1    |  1
            F/F/N       |   3    |    1    |  3
            # what lies above the target is not missing
            F/F/N       |   2    |    0    |  1
            F/N/N       |   1    |    0    |  1
            F/N/F       |   2    |    1    |  2
            # thirds count: 1/3 of two practices
            F/L/N       |   2    |    1    |  6
            # practices are pooled, levels are not averaged
            FFF/N/N     |   2    |    1    |  4
            # weights: 3 of 4 missing, 1 of 4 missing
            F/3N/N      |   2    |    3    |  4
            3F/N/N      |   2    |    1    |  4
            # not applicable is neither missing nor there
            F/9-/N      |   3    |    1    |  2
            -/-/L       |   3    |    1    |  3
            # a target above all that is asked
            F/F/N       |   5    |    1    |  3
            """)
    void isWhatIsMissingUpToTheTarget(String practices, int target, double missing, double of) {
        assertThat(aimingAt(target, practices).now()).isCloseTo(missing / of, EXACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practices | low sixths | now | high
            # nobody knows: now is taken over the five that are rated
            FF/FF/F?    |     0      |  0  |   1
            FF/FF/FL~   |     0      | 0.333333333333 | 0.666666666667
            FF/FF/FL~!  | 0.333333333333 | 0.333333333333 | 0.333333333333
            FF/FF/F.    |     0      |  0  |   1
            FF/FF/N.    |     1      | 1.2 |   2
            """)
    void isARangeWhereAnswersAreInDoubt(String practices, double low, double now, double high) {
        var distance = aimingAt(3, practices);
        assertThat(distance.low() * 6).isCloseTo(low, EXACT);
        assertThat(distance.now() * 6).isCloseTo(now, EXACT);
        assertThat(distance.high() * 6).isCloseTo(high, EXACT);
    }

    @Test
    void ofADimensionPoolsThePracticesOfItsTopics() {
        var people = Sheet.of("people.culture: FFF//", "people.security: N//").dimension("people");
        assertThat(people.distance().now()).isCloseTo(0.25, EXACT);
    }

    @Test
    void ofTheWholePoolsPracticesUpToTheTargetOfTheirDimension() {
        // people up to 1: one Fully; policy up to 3: two Fully, one Not; 1 of 4 is missing
        var whole = Sheet.of("people.culture: F/N/N", "policy.audit: F/F/N")
                .aimingAt("people", 1)
                .scorecard();
        assertThat(whole.distance().now()).isCloseTo(0.25, EXACT);
    }

    @Test
    void levelThreeIsTheTargetWhereNothingElseIsSaid() {
        var sheet = Sheet.of("people.culture: F/F/F", "policy.audit: F/F/F").aimingAt("people", 2);
        assertThat(sheet.dimension("people").target()).isEqualTo(2);
        assertThat(sheet.dimension("policy").target()).isEqualTo(3);
    }

    private static Range aimingAt(int target, String practices) {
        return Sheet.topic(practices).aimingAt("people", target).score().distance();
    }
}
