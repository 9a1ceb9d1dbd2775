package io.waymark.dashboard.comparison;

import io.waymark.assessment.Milestone;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import io.waymark.scoring.TopicWeight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the two milestones that are compared: its figures, the edition that asked, and what was answered. */
record Side(Milestone milestone, Edition edition, Map<PracticeKey, Rated> ratings) {

    /** The practices that were asked about, in order. */
    List<Practice> practices() {
        return edition.practices().stream().filter(this::asks).toList();
    }

    boolean asks(PracticeKey key) {
        return edition.practice(key).filter(this::asks).isPresent();
    }

    @Nullable
    Rated rated(PracticeKey key) {
        return ratings.get(key);
    }

    /** How many times the topic counted in its dimension. */
    int times(TopicKey key) {
        return milestone.weights().getOrDefault(key, TopicWeight.ONCE).times();
    }

    /** The topic as it stood; empty where it was not asked about, and where nothing of it applied. */
    Optional<Milestone.Topic> topic(TopicKey key) {
        return milestone
                .figures()
                .dimension(key.dimension())
                .filter(it -> edition.topic(key).filter(this::applies).isPresent())
                .flatMap(it -> it.topics().stream()
                        .filter(topic -> topic.key().equals(key))
                        .findFirst());
    }

    /** The dimension as it stood; empty where it was not asked about, and where nothing of it applied. */
    Optional<Milestone.Dimension> dimension(DimensionKey key) {
        return milestone
                .figures()
                .dimension(key)
                .filter(it -> edition.dimension(key).stream()
                        .flatMap(dimension -> dimension.topics().stream())
                        .anyMatch(this::applies));
    }

    /** The figures of what does not apply say "reached", for want of anything missing: they must not be compared. */
    private boolean applies(Topic topic) {
        return topic.practices().stream().filter(this::asks).anyMatch(it -> counts(ratings.get(it.key())));
    }

    private static boolean counts(@Nullable Rated rated) {
        return rated == null || rated.rating() != Rating.NOT_APPLICABLE;
    }

    private boolean asks(Practice practice) {
        return edition.asked().contains(practice.level());
    }
}
