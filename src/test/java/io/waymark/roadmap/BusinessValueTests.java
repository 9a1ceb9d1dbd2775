package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.outcome.GoalId;
import io.waymark.outcome.RankWeights;
import io.waymark.outcome.RankedGoal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessValueTests {

    /** With two goals the weights are 0.75 and 0.25; the topic serves speed with 3, risk with 2, cost with 1. */
    @ParameterizedTest(name = "goals {0}: sum {1}, value {2}")
    @CsvSource(delimiter = '|', textBlock = """
            speed           | 3    | 10
            risk            | 2    | 7
            cost            | 1    | 4
            innovation      | 0    | 1
            speed risk      | 2.75 | 9.3
            risk speed      | 2.25 | 7.8
            innovation cost | 0.25 | 1.8
            speed speed     | 3    | 10
            """)
    void rankedGoalsMultiplyWithStrength(String themes, double sum, double value) {
        BusinessValue businessValue =
                BusinessValue.of(serving(Map.of("speed", 3, "risk", 2, "cost", 1)), goals(themes));
        assertThat(businessValue.sum()).isEqualTo(sum);
        assertThat(businessValue.value()).isEqualTo(value);
    }

    @Test
    void withoutGoalsEverythingIsWorthOne() {
        assertThat(BusinessValue.of(serving(Map.of("speed", 3)), List.of()).value())
                .isEqualTo(1);
    }

    @Test
    void ofSeveralTopicsTheOneThatServesAGoalBestCounts() {
        List<Closure> closures = List.of(
                serving(Map.of("speed", 1, "risk", 2)).getFirst(),
                serving(Map.of("speed", 3)).getFirst());
        assertThat(BusinessValue.of(closures, goals("speed risk")).parts())
                .extracting(BusinessValue.Part::strength)
                .containsExactly(3, 2);
    }

    static List<RankedGoal> goals(String themes) {
        List<String> ranked = Arrays.asList(themes.split(" "));
        return IntStream.rangeClosed(1, ranked.size())
                .mapToObj(rank -> new RankedGoal(
                        new GoalId(new UUID(0, rank)),
                        rank,
                        RankWeights.of(rank, ranked.size()),
                        "Goal " + rank,
                        "",
                        ranked.get(rank - 1),
                        null,
                        null,
                        null,
                        Map.of()))
                .toList();
    }

    private static List<Closure> serving(Map<String, Integer> strengths) {
        return List.of(new Closure(SmallModel.topic(strengths), SmallModel.practice("builds")));
    }
}
