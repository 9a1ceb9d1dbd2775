package io.waymark.results;

import io.waymark.scoring.Confidence;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Rating;
import io.waymark.scoring.RestsOn;
import io.waymark.scoring.TopicScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a topic stands where it stands: everything that its figures were made of.
 *
 * @param holding what keeps it from the next level; empty where none is left
 */
record TopicExplanation(
        ResultStanding standing,
        DimensionScore dimension,
        TopicScore score,
        List<Holding> holding,
        List<Input> inputs,
        Calculation calculation) {

    static TopicExplanation of(ResultStanding standing, DimensionScore dimension, TopicScore topic) {
        return new TopicExplanation(
                standing,
                dimension,
                topic,
                Holding.of(topic.heldBy(), topic.obligations()),
                topic.practices().stream().map(it -> Input.of(standing, it)).toList(),
                Calculation.of(topic));
    }

    /** What the topic's level rests on. */
    public RestsOn rests() {
        return RestsOn.of(score, standing.foundations());
    }

    /** Whether the member may change the answers. */
    public boolean changeable() {
        return standing.answers(score.topic().key());
    }

    /** Why the whole topic was left out; null where it was not. */
    public @Nullable String reason() {
        return standing.assessment()
                .questions()
                .notApplicable()
                .get(score.topic().key());
    }

    public long unknown() {
        return count(Rating.DONT_KNOW);
    }

    public long notApplicable() {
        return count(Rating.NOT_APPLICABLE);
    }

    /** How many answers are doubted by those who gave them, and not proven. */
    public long doubtful() {
        return score.practices().stream()
                .map(PracticeScore::rated)
                .filter(it -> it != null && it.rating().onScale())
                .filter(it -> it.confidence() == Confidence.LOW && !it.proven())
                .count();
    }

    private long count(Rating rating) {
        return score.practices().stream()
                .map(PracticeScore::rated)
                .filter(it -> it != null && it.rating() == rating)
                .count();
    }
}
