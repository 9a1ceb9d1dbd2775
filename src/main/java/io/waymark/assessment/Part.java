package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One person's part in an assessment: the topics that they answer, and their own answers, which nobody else's page shows
 * before the comparison opens.
 *
 * @param others how many other people answer each of these topics
 * @param handedIn the dimensions of which they said: that is what I think
 */
public record Part(
        Map<TopicKey, Assignment> assignments,
        Map<TopicKey, Integer> others,
        List<Answer> answers,
        Set<DimensionKey> handedIn) {

    /** Somebody who answers nothing. */
    public static final Part NONE = new Part(Map.of(), Map.of(), List.of());

    /** Where it does not matter what was handed in. */
    public Part(Map<TopicKey, Assignment> assignments, Map<TopicKey, Integer> others, List<Answer> answers) {
        this(assignments, others, answers, Set.of());
    }

    public boolean answers(TopicKey topic) {
        return assignments.containsKey(topic);
    }

    /** Whether they answer a topic of the dimension. */
    public boolean answersAnyOf(Dimension dimension) {
        return dimension.topics().stream().anyMatch(it -> answers(it.key()));
    }

    /** Their own answer to a practice. */
    public Optional<Answer> to(PracticeKey practice) {
        return answers.stream().filter(it -> it.practice().equals(practice)).findFirst();
    }

    /** What they rated, by practice. */
    public Map<PracticeKey, Rating> ratings() {
        Map<PracticeKey, Rating> ratings = new HashMap<>();
        for (Answer it : answers) {
            Rating rating = it.content().rating();
            if (rating != null) {
                ratings.put(it.practice(), rating);
            }
        }
        return ratings;
    }

    /** The earliest day on which one of these topics is due. */
    public Optional<LocalDate> dueOn(List<Topic> topics) {
        return topics.stream()
                .map(it -> assignments.get(it.key()))
                .filter(Objects::nonNull)
                .map(Assignment::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
