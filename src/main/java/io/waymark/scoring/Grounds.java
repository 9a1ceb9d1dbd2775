package io.waymark.scoring;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import java.util.Map;
import java.util.Set;

/**
 * What is known when a scorecard is made: all that scoring reads beside the edition.
 *
 * @param ratings what each practice was rated; a practice that is missing here is open
 * @param presumed whether Level 1 counts as held because production workloads run here: its practices that nobody rated are
 *     Fully then, and counted apart
 * @param notApplicable topics that do not exist here, with the reason ("we run no AI workloads")
 * @param withheld practices that were answered and may not be seen before their comparison opens
 * @param unasked practices that a shorter path leaves out; one that was rated anyway counts by its rating
 * @param weights of topics that count more often than once; a topic that is missing here counts once
 */
public record Grounds(
        Map<PracticeKey, Rated> ratings,
        Targets targets,
        boolean presumed,
        Map<TopicKey, String> notApplicable,
        Set<PracticeKey> withheld,
        Set<PracticeKey> unasked,
        Map<TopicKey, TopicWeight> weights) {

    /** Ratings alone: nothing is presumed, set aside, withheld, left out or weighted. */
    public static Grounds of(Map<PracticeKey, Rated> ratings, Targets targets) {
        return new Grounds(ratings, targets, false, Map.of(), Set.of(), Set.of(), Map.of());
    }

    TopicWeight weight(TopicKey topic) {
        return weights.getOrDefault(topic, TopicWeight.ONCE);
    }
}
