package io.waymark.goal;

import io.waymark.content.Topic;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which topics the goals need most. The fit of a topic is the sum, over the goals, of what a goal weighs times how strongly the
 * topic serves it. Of the topics that serve some goal clearly, those of the best fit are taken, as many as are a third of all
 * topics; topics that fit alike are taken together or not at all, but for the best, which are taken however many they are.
 */
final class StrongestFit {

    /** Serving a goal less than clearly makes no topic one to begin with. */
    private static final int CLEARLY = 2;

    private static final int SHARE = 3;
    private static final double MILLIONTH = 1e6;

    private StrongestFit() {}

    static Set<Topic> among(Collection<Topic> topics, List<RankedGoal> goals) {
        int most = Math.ceilDiv(topics.size(), SHARE);
        Set<Topic> taken = new LinkedHashSet<>();
        for (List<Topic> alike : byFit(topics, goals)) {
            if (!taken.isEmpty() && taken.size() + alike.size() > most) {
                break;
            }
            taken.addAll(alike);
        }
        return taken;
    }

    /** Those that serve a goal clearly, the best first; what fits alike in one list. */
    private static Collection<List<Topic>> byFit(Collection<Topic> topics, List<RankedGoal> goals) {
        return topics.stream()
                .filter(it -> strength(it, goals) >= CLEARLY)
                .collect(Collectors.groupingBy(
                        it -> Math.round(fit(it, goals) * MILLIONTH),
                        () -> new TreeMap<>(Comparator.<Long>reverseOrder()),
                        Collectors.toList()))
                .values();
    }

    private static double fit(Topic topic, List<RankedGoal> goals) {
        return goals.stream()
                .mapToDouble(it -> it.weight() * it.strengthOf(topic))
                .sum();
    }

    /** How strongly a topic serves the goal that needs it most. */
    static int strength(Topic topic, List<RankedGoal> goals) {
        return goals.stream().mapToInt(it -> it.strengthOf(topic)).max().orElse(0);
    }
}
