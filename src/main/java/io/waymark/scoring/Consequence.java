package io.waymark.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What follows if examining a practice finds a rating, without any doubt left.
 *
 * @param whole where the claim of the whole moves; likewise that of its dimension and topic
 */
public record Consequence(Rating rating, LevelMove topic, LevelMove dimension, LevelMove whole) {

    static final Comparator<Consequence> CLAIMS_MOVED =
            Comparator.comparing((Consequence it) -> it.whole.size()).thenComparing(it -> it.dimension.size());

    static final Comparator<Consequence> MOVED = CLAIMS_MOVED.thenComparing(it -> it.topic.size());

    /** Whether any level moves. */
    public boolean moves() {
        return topic.size() + dimension.size() + whole.size() > 0;
    }

    /** What may be found: anything where nobody knows, else one step worse or better than what was said. The worse comes first. */
    static Stream<Rating> possible(PracticeScore practice) {
        Rated said = practice.rated();
        if (!practice.known() || said == null) {
            return Stream.of(Rating.NOT, Rating.FULLY);
        }
        int step = said.rating().ordinal();
        return List.of(step - 1, step + 1).stream()
                .filter(it -> it >= 0 && it <= Rating.FULLY.ordinal())
                .map(it -> Rating.values()[it]);
    }
}
