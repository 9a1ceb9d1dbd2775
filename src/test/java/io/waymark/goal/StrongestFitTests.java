package io.waymark.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.WaymarkTest;
import io.waymark.testing.WorldEdition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Six topics, so two are marked; two goals, the first of which weighs three times the second. */
@WaymarkTest
class StrongestFitTests {

    @Autowired
    private ApplicationContext portal;

    private List<Topic> topics;

    @BeforeEach
    void sixTopics() {
        topics = WorldEdition.in(portal).topics().subList(0, 6);
    }

    /** Fits by hand: 3*.75+0 = 2.25, 2*.75+3*.25 = 2.25, 2*.75+2*.25 = 2, 0+3*.25 = .75, 1*.75+1*.25 = 1 (not clearly), 0. */
    @Test
    void theTopThirdOfTheWeightedFitIsTaken() {
        assertThat(taken(goal(0.75, 3, 2, 2, 0, 1, 0), goal(0.25, 0, 3, 2, 3, 1, 0)))
                .containsExactly(0, 1);
    }

    @Test
    void whatFitsAlikeIsTakenTogetherOrNotAtAll() {
        assertThat(taken(goal(1, 3, 2, 2, 0, 0, 0))).containsExactly(0);
    }

    @Test
    void theBestAreTakenHoweverManyTheyAre() {
        assertThat(taken(goal(1, 3, 3, 3, 3, 2, 0))).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whatServesNoGoalClearlyIsNeverTaken() {
        assertThat(taken(goal(0.75, 1, 1, 0, 0, 0, 0), goal(0.25, 1, 0, 0, 0, 0, 2)))
                .containsExactly(5);
        assertThat(taken()).isEmpty();
    }

    private List<Integer> taken(RankedGoal... goals) {
        return StrongestFit.among(topics, List.of(goals)).stream()
                .map(topics::indexOf)
                .sorted()
                .toList();
    }

    private RankedGoal goal(double weight, int... strengths) {
        Map<TopicKey, Integer> own = new HashMap<>();
        IntStream.range(0, topics.size()).forEach(it -> own.put(topics.get(it).key(), strengths[it]));
        return new RankedGoal(
                new GoalId(TimeOrderedId.next()), 1, weight, "Sell more", "", "speed", null, null, null, own);
    }
}
