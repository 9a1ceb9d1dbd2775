package io.waymark.results;

import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Scorecard;
import java.util.Comparator;
import java.util.List;

/**
 * What keeps a dimension where it stands.
 *
 * @param lowest whether it holds the whole
 */
record KeptDimension(DimensionScore score, boolean lowest, List<KeptTopic> topics) {

    /** The dimensions that are kept from a higher level, those first that hold the whole. */
    static List<KeptDimension> of(Scorecard card) {
        return card.counting().stream()
                .filter(it -> !it.untouched())
                .map(it -> new KeptDimension(
                        it,
                        card.lowest().contains(it),
                        it.holding().stream()
                                .map(topic -> KeptTopic.of(it, topic))
                                .toList()))
                .filter(it -> !it.topics.isEmpty())
                .sorted(Comparator.comparing(it -> !it.lowest))
                .toList();
    }
}
