package io.waymark.questionnaire;

import io.waymark.assessment.page.CheckedPractice;
import io.waymark.content.Dimension;
import io.waymark.content.Topic;
import java.util.List;

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

    /** How many of its practices have no agreed rating. */
    int notAgreed() {
        return (int) practices.stream().filter(it -> it.agreed() == null).count();
    }
}
