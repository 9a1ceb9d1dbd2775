package io.waymark.plan.forecast;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What topics, dimensions and the whole ask for to stand at their targets, made once from a scorecard by rule 2 of scoring: a
 * finished action makes its practices Fully, and nothing else changes. {@link StandingDays} says when it is so. A target beyond the
 * highest level asked is that level. Directions and dimensions that hold no claim are treated as scoring does: such a topic has a
 * level of its own, and no dimension waits for it.
 */
public final class LevelDemands {

    private final List<RaisedPractice> practices;
    private final List<AchievedShare> shares;
    private final Map<TopicKey, Demand> topics;
    private final Map<DimensionKey, Demand> dimensions;

    LevelDemands(
            List<RaisedPractice> practices,
            List<AchievedShare> shares,
            Map<TopicKey, Demand> topics,
            Map<DimensionKey, Demand> dimensions) {
        this.practices = practices;
        this.shares = shares;
        this.topics = topics;
        this.dimensions = dimensions;
    }

    public static LevelDemands of(Scorecard card) {
        return new DemandReading(card).demands();
    }

    /** The practices of which it matters when they are raised, in the order in which {@link StandingDays} takes their days. */
    public List<PracticeKey> practices() {
        return practices.stream().map(RaisedPractice::key).toList();
    }

    /** The topics that apply, in the order of the edition. */
    public List<TopicKey> topics() {
        return List.copyOf(topics.keySet());
    }

    /** The dimensions of which any topic counts, in the order of the edition. */
    public List<DimensionKey> dimensions() {
        return List.copyOf(dimensions.keySet());
    }

    /** Whether it asks for the same, whatever scorecard it was made from. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelDemands it
                && practices.equals(it.practices)
                && shares.equals(it.shares)
                && topics.equals(it.topics)
                && dimensions.equals(it.dimensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(practices, shares, topics, dimensions);
    }

    List<RaisedPractice> raised() {
        return practices;
    }

    List<AchievedShare> shares() {
        return shares;
    }

    List<Demand> topicDemands() {
        return List.copyOf(topics.values());
    }

    List<Demand> dimensionDemands() {
        return List.copyOf(dimensions.values());
    }
}
