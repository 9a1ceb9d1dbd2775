package io.waymark.goal;

import io.waymark.content.Topic;
import java.util.List;

/**
 * The topics that the goals of an assessment need most.
 *
 * @param goals those that the assessment is about
 */
public record PointedTopics(List<RankedGoal> goals) {

    /** Serving a goal less than clearly makes no topic one to begin with. */
    private static final int CLEARLY = 2;

    /** How strongly a topic serves the goal that needs it most: 3 decisively, 2 clearly, 0 for all below. */
    public int pointAt(Topic topic) {
        int most = goals.stream().mapToInt(it -> it.strengthOf(topic)).max().orElse(0);
        return most < CLEARLY ? 0 : most;
    }

    /** Whether there is any goal that could point somewhere. */
    public boolean any() {
        return !goals.isEmpty();
    }
}
