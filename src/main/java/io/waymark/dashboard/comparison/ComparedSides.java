package io.waymark.dashboard.comparison;

import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.roadmap.FinishedAction;
import java.util.List;
import java.util.Optional;

/** Lays two sides beside each other: the topics that applied at both, and the practices that both asked about. */
record ComparedSides(Side then, Side now, List<FinishedAction> finished, Counterparts counterparts) {

    List<TopicMove> topics() {
        return now.edition().topics().stream().flatMap(it -> move(it).stream()).toList();
    }

    RatingChanges practices() {
        return new RatingChanges(now.practices().stream()
                .flatMap(it ->
                        counterparts.then(it.key()).filter(then::asks).stream().map(before -> change(it, before)))
                .toList());
    }

    private Optional<TopicMove> move(Topic topic) {
        return then.topic(topic.key())
                .flatMap(before -> now.topic(topic.key()).map(after -> new TopicMove(topic, before, after)));
    }

    private RatingChange change(Practice practice, PracticeKey before) {
        PracticeKey key = practice.key();
        return new RatingChange(
                practice,
                then.rated(before),
                now.rated(key),
                finished.stream()
                        .filter(it -> it.covers(key) || it.covers(before))
                        .toList());
    }
}
