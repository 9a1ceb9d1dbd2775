package io.waymark.scoring;

import java.util.List;

/**
 * At which level something stands that achieves this much at each level: Fully at every level below, at least Largely at the
 * level itself. The two thresholds are those of ISO/IEC 33020, 5.2.
 */
final class LevelRule {

    /** The lowest level that an obligation below Largely bars. */
    static final int BARRED = 3;

    private LevelRule() {}

    /** The level, 0 to the highest asked. */
    static int level(List<LevelShare> levels, Bound bound) {
        int reached = 0;
        for (LevelShare it : levels) {
            if (!it.reaches(Rating.LARGELY, bound)) {
                return reached;
            }
            reached = it.level();
            if (!it.reaches(Rating.FULLY, bound)) {
                return reached;
            }
        }
        return reached;
    }

    /** What a level is asked for by a claim of {@code claimed}. */
    static Rating least(int level, int claimed) {
        return level < claimed ? Rating.FULLY : Rating.LARGELY;
    }
}
