package io.waymark.scoring;

import io.waymark.content.DimensionKey;
import java.util.Map;

/** The level that each dimension aims at; 3 where nothing else is said. */
public record Targets(Map<DimensionKey, Integer> levels) {

    /** What most organisations aim at. */
    public static final int USUAL = 3;

    /** Level 3 everywhere. */
    public static Targets usual() {
        return new Targets(Map.of());
    }

    public int of(DimensionKey dimension) {
        return levels.getOrDefault(dimension, USUAL);
    }
}
