package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figure for trends and sorting; the signs are those of {@link Signs}. */
class IndexTests {

    private static final Offset<Double> EXACT = within(1e-9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practices | ninths
            F/F/F       | 27
            N/N/N       |  0
            F/F/N       | 18
            F/L/P       | 18
            L/L/L       | 18
            # 1 + 1/3 + 0
            F/LN/N      | 12
            # 1 + (1 + 2/3 + 0)/3 + 1/3
            FF/FLN/P    | 17
            """)
    void isTheSumOfTheMeansAtEachLevel(String practices, double ninths) {
        assertThat(index(practices).now()).isCloseTo(ninths / 9, EXACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practices | index
            # (3*1 + 1*0)/4
            3FN/N/N     | 0.75
            # (1*1 + 3*0)/4
            F3N/N/N     | 0.25
            # (2*2/3 + 4*1/3)/6 + 1 + 1
            2L4P/F/F    | 2.444444444444
            # weights weigh within their level only: 1 + 0 + 0
            9F/N/N      | 1
            """)
    void practicesWeighAsTheEditionSays(String practices, double index) {
        assertThat(index(practices).now()).isCloseTo(index, EXACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practices | index
            # (2/3)/1 + 0 + 0
            L9-/N/N     | 0.666666666667
            # a level that is passed through counts as reached: 0 + 1 + 0
            N/-/N       | 1
            N//N        | 1
            -/-/N       | 2
            """)
    void notApplicableLeavesTheSums(String practices, double index) {
        assertThat(index(practices).now()).isCloseTo(index, EXACT);
    }

    @Test
    void runsAsFarAsTheEditionAsks() {
        assertThat(Sheet.topic("F/F/F").asking(1, 2).score().index().now()).isEqualTo(2);
        assertThat(Sheet.topic("F/F/F/F/L")
                        .asking(1, 2, 3, 4, 5)
                        .score()
                        .index()
                        .now())
                .isCloseTo(4 + 2 / 3.0, EXACT);
    }

    @Test
    void ofADimensionIsTheMeanOfItsTopicsHoweverLong() {
        var people = Sheet.of("people.culture: F/F/F", "people.security: NNNN/NNN/NN")
                .dimension("people");
        assertThat(people.index().now()).isCloseTo(1.5, EXACT);
    }

    @Test
    void theShareOfALevelSaysHowManyPracticesItIsTheMeanOf() {
        var levels = Sheet.topic("3FN/L--/-").score().levels();
        assertThat(levels).extracting(LevelShare::level).containsExactly(1, 2, 3);
        assertThat(levels).extracting(LevelShare::practices).containsExactly(2, 1, 0);
        assertThat(levels.get(0).achievement().now()).isCloseTo(0.75, EXACT);
        assertThat(levels.get(1).achievement().now()).isCloseTo(2 / 3.0, EXACT);
    }

    @Test
    void theShareOfADimensionIsTheMeanOfItsTopicsHoweverLong() {
        var people =
                Sheet.of("people.culture: FFF/F/F", "people.security: N/F/F").dimension("people");
        assertThat(people.levels().getFirst().practices()).isEqualTo(4);
        assertThat(people.levels().getFirst().achievement().now()).isCloseTo(0.5, EXACT);
    }

    private static Range index(String practices) {
        return Sheet.topic(practices).score().index();
    }
}
