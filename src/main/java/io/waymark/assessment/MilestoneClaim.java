package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.LevelRange;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Spread;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A milestone in short. What it claims is the gate's to say too: {@link LevelClaims}.
 *
 * @param rule the number of the rule of scoring that made the figures
 * @param reached the level that the ratings of the whole reached
 * @param spread how many topics stood at each level
 * @param obligations how many were below Largely; 0 where an earlier rule did not count them
 * @param unplaced whether too little was known to name a level
 * @param heldBy the dimensions that stood lowest
 */
public record MilestoneClaim(
        UUID id,
        AssessmentId assessment,
        UnitId unit,
        EditionId edition,
        String title,
        Instant takenAt,
        String takenBy,
        int rule,
        LevelRange reached,
        Spread spread,
        int obligations,
        boolean unplaced,
        List<DimensionKey> heldBy) {

    /** Whether another rule made the figures than the one of today: levels of both are not the same measure. */
    public boolean byFormerRule() {
        return rule != Scorecard.RULE;
    }
}
