package io.waymark.roadmap.order;

import io.waymark.content.DimensionKey;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Targets;
import java.util.Map;
import java.util.stream.Collectors;

/** The level that is expected of each dimension now: the one that it stands at, and at least the one below its target. */
public record ExpectedLevels(Map<DimensionKey, Integer> levels) {

    /** One below the usual target everywhere, where nothing was assessed. */
    public static ExpectedLevels usual() {
        return new ExpectedLevels(Map.of());
    }

    public static ExpectedLevels of(Scorecard scorecard) {
        return new ExpectedLevels(scorecard.dimensions().stream()
                .collect(Collectors.toUnmodifiableMap(it -> it.dimension().key(), ExpectedLevels::of)));
    }

    public int of(DimensionKey dimension) {
        return levels.getOrDefault(dimension, Targets.USUAL - 1);
    }

    private static int of(DimensionScore score) {
        return Math.max(score.level().now(), score.target() - 1);
    }
}
