package io.waymark.dashboard.portfolio;

import io.waymark.organisation.UnitId;
import io.waymark.scoring.LevelRange;
import org.jspecify.annotations.Nullable;

/**
 * Where a dimension or topic of a unit stands.
 *
 * @param part its key
 * @param withheld how many practices were answered and are not shown before they are signed off
 */
record PartFigure(
        UnitId unit,
        String part,
        @Nullable Integer levelLow,
        @Nullable Integer levelNow,
        @Nullable Integer levelHigh,
        int withheld,
        int gaps) {

    /** Where it stands; null where nothing may be said. */
    public @Nullable LevelRange level() {
        return levelLow == null || levelNow == null || levelHigh == null
                ? null
                : new LevelRange(levelLow, levelNow, levelHigh);
    }
}
