package io.waymark.questionnaire;

import io.waymark.assessment.page.CheckedPractice;
import io.waymark.assessment.page.Mark;
import io.waymark.content.Dimension;
import io.waymark.content.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One topic with its practices as they were answered.
 *
 * @param mine whether the member may answer them now
 */
record CheckedTopic(Dimension dimension, Topic topic, boolean mine, List<CheckedPractice> practices) {

    /** The same topic with only what still stands in the way of signing off. */
    CheckedTopic unsettled() {
        return new CheckedTopic(
                dimension,
                topic,
                mine,
                practices.stream().filter(CheckedPractice::open).toList());
    }

    /** How many of its practices still stand in the way of signing off, as far as the reader knows. */
    public int left() {
        return unsettled().practices().size();
    }

    /** How many practices bear which mark, in the order of marks; without those that none bears. */
    public Map<Mark, Long> tally() {
        return practices.stream()
                .collect(Collectors.groupingBy(
                        CheckedPractice::mark, () -> new EnumMap<>(Mark.class), Collectors.counting()));
    }

    /** How many of its practices have no agreed rating. */
    int notAgreed() {
        return (int) practices.stream().filter(it -> it.agreed() == null).count();
    }
}
