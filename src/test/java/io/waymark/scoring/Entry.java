package io.waymark.scoring;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import org.jspecify.annotations.Nullable;

/** One line of a filled-in sheet: a practice and what it was rated; null is open. */
record Entry(
        TopicKey topic,
        String slug,
        int level,
        int weight,
        @Nullable Rated rated) {

    PracticeKey key() {
        return topic.practice(slug);
    }

    boolean is(Rating rating) {
        return rated != null && rated.rating() == rating;
    }

    Entry rated(@Nullable Rated other) {
        return new Entry(topic, slug, level, weight, other);
    }
}
