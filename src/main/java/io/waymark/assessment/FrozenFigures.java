package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import io.waymark.scoring.TopicWeight;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes out of a scorecard what a milestone keeps. */
final class FrozenFigures {

    private FrozenFigures() {}

    static Milestone.Figures of(Scorecard scorecard) {
        return new Milestone.Figures(
                scorecard.level(),
                scorecard.spread(),
                scorecard.distance(),
                scorecard.dimensions().stream().map(FrozenFigures::of).toList(),
                keys(scorecard.obligations().missed().stream()),
                keys(scorecard.practices().stream().filter(PracticeScore::presumed)),
                scorecard.unplaced());
    }

    /** Practice key to rating, so that a milestone can be recomputed by hand. */
    static Map<String, Rated> ratings(Scorecard scorecard) {
        Map<String, Rated> ratings = new TreeMap<>();
        for (PracticeScore it : scorecard.practices()) {
            if (it.rated() != null) {
                ratings.put(it.practice().key().value(), it.rated());
            }
        }
        return ratings;
    }

    /** The weights that count in it. */
    static Map<TopicKey, TopicWeight> weights(Scorecard scorecard) {
        Map<TopicKey, TopicWeight> weights = new TreeMap<>();
        scorecard.counting().stream()
                .flatMap(it -> it.counting().stream())
                .filter(TopicScore::weighted)
                .forEach(it -> weights.put(it.topic().key(), it.weight()));
        return weights;
    }

    private static List<PracticeKey> keys(Stream<PracticeScore> practices) {
        return practices.map(it -> it.practice().key()).toList();
    }

    private static Milestone.Dimension of(DimensionScore it) {
        return new Milestone.Dimension(
                it.dimension().key(),
                it.target(),
                it.level(),
                it.spread(),
                it.index(),
                it.distance(),
                it.topics().stream()
                        .filter(topic -> !topic.setAside())
                        .map(FrozenFigures::of)
                        .toList());
    }

    private static Milestone.Topic of(TopicScore it) {
        return new Milestone.Topic(it.topic().key(), it.level(), it.index());
    }
}
