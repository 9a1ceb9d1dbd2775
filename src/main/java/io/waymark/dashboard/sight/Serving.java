package io.waymark.dashboard.sight;

import io.waymark.content.Topic;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Closing;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A goal and how strongly topics serve it.
 *
 * @param strength 1 a little to 3 decisively
 */
record Serving(RankedGoal goal, int strength) {

    /** From here on a topic belongs to the line of a goal. */
    static final int STRONG = 2;

    /** The goals that topics serve, the strongest first and among equals what matters most; the best topic counts. */
    static List<Serving> of(Collection<Topic> topics, List<RankedGoal> goals) {
        return goals.stream()
                .map(it -> new Serving(it, strength(it, topics)))
                .filter(it -> it.strength() > 0)
                .sorted(Comparator.comparing((Serving it) -> -it.strength()))
                .toList();
    }

    static boolean anyOf(List<RankedGoal> goals, Collection<Topic> topics) {
        return goals.stream().anyMatch(it -> strength(it, topics) > 0);
    }

    /** How strongly the best of some topics serves a goal, 0 not at all to 3. */
    static int strength(RankedGoal goal, Collection<Topic> topics) {
        return topics.stream().mapToInt(goal::strengthOf).max().orElse(0);
    }

    /** The topics whose gaps an initiative closes. */
    static List<Topic> topics(Card initiative) {
        return initiative.closings().stream().map(Closing::topic).distinct().toList();
    }

    public boolean strong() {
        return strength >= STRONG;
    }
}
