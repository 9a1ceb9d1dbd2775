package io.waymark.assessment;

import io.waymark.organisation.UnitId;
import io.waymark.scoring.LevelRange;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Spread;
import java.time.Instant;
import java.util.UUID;

/**
 * A milestone in short: what the whole claimed then, and how many topics stood at each level.
 *
 * @param rule the number of the rule of scoring that made the figures
 */
public record MilestoneClaim(
        UUID id,
        AssessmentId assessment,
        UnitId unit,
        String title,
        Instant takenAt,
        String takenBy,
        int rule,
        LevelRange level,
        Spread spread) {

    /** Whether another rule made the figures than the one of today: levels of both are not the same measure. */
    public boolean byFormerRule() {
        return rule != Scorecard.RULE;
    }
}
