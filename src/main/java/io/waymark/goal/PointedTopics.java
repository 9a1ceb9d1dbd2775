package io.waymark.goal;

import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The topics that the goals of an assessment need most, by the rule of {@link StrongestFit}.
 *
 * @param goals those that the assessment is about
 * @param strengths of the topics that are marked
 */
public record PointedTopics(List<RankedGoal> goals, Map<TopicKey, Integer> strengths) {

    static PointedTopics of(List<RankedGoal> goals, Collection<Topic> topics) {
        return new PointedTopics(
                goals,
                StrongestFit.among(topics, goals).stream()
                        .collect(Collectors.toMap(Topic::key, it -> StrongestFit.strength(it, goals))));
    }

    /** How strongly a topic that is marked serves the goal that needs it most, 3 decisively, 2 clearly; 0 for all others. */
    public int pointAt(Topic topic) {
        return strengths.getOrDefault(topic.key(), 0);
    }

    /** Whether there is any goal that could point somewhere. */
    public boolean any() {
        return !goals.isEmpty();
    }
}
