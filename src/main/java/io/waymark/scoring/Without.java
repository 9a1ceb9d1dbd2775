package io.waymark.scoring;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could still be claimed if one foundation gave way: every practice that rests on it is open then, and where it is the
 * presumption, Level 1 is not presumed. A claim never rises by knowing less: where the practices that remain would reach
 * further, it stays as it is.
 *
 * @param before the scorecard as it stands
 * @param after the scorecard of what remains
 */
public record Without(Foundation foundation, Scorecard before, Scorecard after) {

    public static Without of(
            Foundation foundation, Scorecard card, Grounds grounds, Map<PracticeKey, Foundation> foundations) {
        Map<PracticeKey, Rated> ratings = new HashMap<>(grounds.ratings());
        ratings.keySet().removeIf(it -> foundations.get(it) == foundation);
        Grounds remaining = new Grounds(
                ratings,
                grounds.targets(),
                grounds.presumed() && foundation != Foundation.PRESUMED,
                grounds.notApplicable(),
                grounds.withheld(),
                grounds.unasked(),
                grounds.weights());
        return new Without(foundation, card, Scorecard.of(card.edition(), remaining));
    }

    /** The claim of the whole, 0 to the highest level asked. */
    public int level() {
        return Math.min(before.level().now(), after.level().now());
    }

    public Optional<Integer> level(DimensionKey dimension) {
        return lower(
                before.dimension(dimension).map(DimensionScore::level),
                after.dimension(dimension).map(DimensionScore::level));
    }

    public Optional<Integer> level(TopicKey topic) {
        return lower(
                before.topic(topic).map(TopicScore::level), after.topic(topic).map(TopicScore::level));
    }

    /** Whether the claim of the whole would fall. */
    public boolean falls() {
        return level() < before.level().now();
    }

    /** The dimensions whose claim would fall, as they would stand then. */
    public List<DimensionScore> fallen() {
        return after.counting().stream()
                .filter(it -> before.dimension(it.dimension().key())
                        .map(now -> it.level().now() < now.level().now())
                        .orElse(false))
                .toList();
    }

    /** Whether nothing could be claimed any more because too little would be answered. */
    public boolean unplaced() {
        return falls() && after.lowest().stream().anyMatch(DimensionScore::unplaced);
    }

    private static Optional<Integer> lower(Optional<LevelRange> one, Optional<LevelRange> other) {
        return one.flatMap(it -> other.map(than -> Math.min(it.now(), than.now())));
    }
}
