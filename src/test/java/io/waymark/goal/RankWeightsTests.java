package io.waymark.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankWeightsTests {

    @ParameterizedTest(name = "{0} goals weigh {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1
            2 | 0.75 0.25
            3 | 0.6111 0.2778 0.1111
            4 | 0.5208 0.2708 0.1458 0.0625
            5 | 0.4567 0.2567 0.1567 0.09 0.04
            """)
    void goalsWeighByRank(int goals, String weights) {
        double[] expected = Arrays.stream(weights.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(weightsOf(goals)).containsExactly(expected, within(0.00005));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40})
    void theWeightsOfAllGoalsSumToOne(int goals) {
        assertThat(Arrays.stream(weightsOf(goals)).sum()).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "4, 3", "1, 0"})
    void thereIsNoWeightOutsideTheRanking(int rank, int goals) {
        assertThatIllegalArgumentException().isThrownBy(() -> RankWeights.of(rank, goals));
    }

    private static double[] weightsOf(int goals) {
        return IntStream.rangeClosed(1, goals)
                .mapToDouble(rank -> RankWeights.of(rank, goals))
                .toArray();
    }
}
