package io.waymark.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.SuggestedKpi;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.TimeOrderedId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestionTests {

    private static final SuggestedKpi KPI = new SuggestedKpi("k", "Title", "Meaning", "Formula", "%", "higher", null);

    @Test
    void theGoalThatTheTopicServesMostIsItsGoal() {
        assertThat(goal(Map.of("speed", 2, "cost", 3))).isEqualTo(2);
    }

    @Test
    void ofGoalsServedEquallyTheOneThatMattersMostIsItsGoal() {
        assertThat(goal(Map.of("speed", 2, "cost", 2))).isEqualTo(1);
    }

    @Test
    void aTopicThatServesNoGoalStronglyHangsUnderNone() {
        assertThat(goal(Map.of("speed", 1, "cost", 1))).isNull();
    }

    @Test
    void businessOutcomesAreNoticedByTheBusinessAllElseByTechnology() {
        assertThat(taken("business-outcomes.cost").nature()).isEqualTo(Nature.BUSINESS);
        assertThat(taken("process.audit-and-logs").nature()).isEqualTo(Nature.TECHNICAL);
        assertThat(taken("process.audit-and-logs").frequency()).isEqualTo(Frequency.MONTHLY);
    }

    private static KpiDefinition taken(String topic) {
        return new Suggestion(topic(topic, Map.of()), KPI, null).definition();
    }

    private static @Nullable Integer goal(Map<String, Integer> serves) {
        Topic topic = topic("process.audit-and-logs", serves);
        return Suggestion.served(topic, List.of(goal(1, "speed"), goal(2, "cost")))
                .map(RankedGoal::rank)
                .orElse(null);
    }

    private static Topic topic(String key, Map<String, Integer> serves) {
        return new Topic(new TopicKey(key), "Topic", "source", null, Map.of(), serves, List.of(KPI), List.of());
    }

    private static RankedGoal goal(int rank, String theme) {
        return new RankedGoal(
                new GoalId(TimeOrderedId.next()), rank, 0.5, "Goal", "", theme, null, null, null, Map.of());
    }
}
