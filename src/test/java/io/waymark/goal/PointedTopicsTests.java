package io.waymark.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.WaymarkTest;
import io.waymark.testing.WorldEdition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the goals of an assessment point at, by the strengths that the organisation set itself. */
@WaymarkTest
class PointedTopicsTests {

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @CsvSource({"3, 0, 3", "2, 0, 2", "1, 0, 0", "0, 0, 0", "1, 3, 3", "2, 3, 3", "2, 1, 2", "1, 1, 0"})
    void theGoalThatNeedsATopicMostDecides(int first, int second, int pointed) {
        Topic topic = topic();
        PointedTopics goals = PointedTopics.of(List.of(goal(topic, first), goal(topic, second)), List.of(topic));
        assertThat(goals.pointAt(topic)).isEqualTo(pointed);
    }

    @Test
    void withoutAnyGoalNothingIsPointedAt() {
        PointedTopics none = PointedTopics.of(List.of(), List.of(topic()));
        assertThat(none.any()).isFalse();
        assertThat(none.pointAt(topic())).isZero();
    }

    private Topic topic() {
        Edition edition = WorldEdition.in(portal);
        return edition.topics().getFirst();
    }

    private static RankedGoal goal(Topic topic, int strength) {
        Map<TopicKey, Integer> own = Map.of(topic.key(), strength);
        GoalId id = new GoalId(TimeOrderedId.next());
        return new RankedGoal(id, 1, 1, "Sell more", "", "speed", null, null, null, own);
    }
}
