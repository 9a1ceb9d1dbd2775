package io.waymark.scoring;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of a filled-in sheet: a practice and what it was rated; null is open, or withheld or not asked where it is marked so. */
record Entry(
        TopicKey topic,
        String slug,
        int level,
        int weight,
        @Nullable Rated rated,
        Set<Mark> marks) {

    /** What sets it apart from others. */
    enum Mark {
        OBLIGATION,
        DIRECTION,
        WITHHELD,
        UNASKED
    }

    PracticeKey key() {
        return topic.practice(slug);
    }

    boolean is(Rating rating) {
        return rated != null && rated.rating() == rating;
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** The same answered otherwise, where everybody may see it. */
    Entry rated(@Nullable Rated other) {
        return new Entry(topic, slug, level, weight, other, is(Mark.WITHHELD) || is(Mark.UNASKED) ? Set.of() : marks);
    }

    Entry marked(Mark... others) {
        return new Entry(topic, slug, level, weight, rated, Set.of(others));
    }
}
