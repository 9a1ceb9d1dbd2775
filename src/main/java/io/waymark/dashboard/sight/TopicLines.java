package io.waymark.dashboard.sight;

import io.waymark.content.Dimension;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.roadmap.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows each topic to the goals that it serves, the figures that tell of it and the work that is left on it. */
record TopicLines(Sight sight, List<Card> open) {

    /** In the order of the edition. */
    Map<TopicKey, TopicLine> byKey() {
        Map<TopicKey, Long> gaps = sight.gaps();
        Map<TopicKey, TopicLine> lines = new LinkedHashMap<>();
        for (Dimension dimension : sight.edition().dimensions()) {
            for (Topic topic : dimension.topics()) {
                lines.put(
                        topic.key(),
                        line(
                                dimension,
                                topic,
                                gaps.getOrDefault(topic.key(), 0L).intValue()));
            }
        }
        return lines;
    }

    private TopicLine line(Dimension dimension, Topic topic, int gaps) {
        return new TopicLine(
                dimension,
                topic,
                sight.scorecard() == null
                        ? null
                        : sight.scorecard().topic(topic.key()).orElse(null),
                gaps,
                Serving.of(List.of(topic), sight.tree().goals()),
                sight.tree().kpis().stream()
                        .filter(it -> topic.key().equals(it.topic()))
                        .map(it -> SightMeasure.of(it, sight.today()))
                        .toList(),
                open.stream()
                        .filter(it -> it.closings().stream()
                                .anyMatch(closing -> closing.topic().key().equals(topic.key())))
                        .toList());
    }
}
