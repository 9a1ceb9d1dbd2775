package io.waymark.roadmap.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankWeights;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.SmallModel;
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

    /** Risk is served with 2 by the edition: 4 + 3 = 7. With 3 of their own it is 10, with none 1. */
    @ParameterizedTest(name = "own strength {0}: value {1}, own {2}")
    @CsvSource(textBlock = """
            3, 10, true
            0, 1,  true
            2, 7,  false
            """)
    void theOrganisationsOwnStrengthCountsInsteadOfTheEditions(int own, double value, boolean differs) {
        BusinessValue businessValue =
                BusinessValue.of(serving(Map.of("risk", 2)), goals("risk", Map.of(SmallModel.RELEASE, own)));
        assertThat(businessValue.value()).isEqualTo(value);
        assertThat(businessValue.parts()).extracting(BusinessValue.Part::own).containsExactly(differs);
    }

    static List<RankedGoal> goals(String themes) {
        return goals(themes, Map.of());
    }

    private static List<RankedGoal> goals(String themes, Map<TopicKey, Integer> own) {
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
                        own))
                .toList();
    }

    private static Topic serving(Map<String, Integer> strengths) {
        return SmallModel.topic(strengths);
    }
}
