package io.waymark.dashboard.comparison;

import io.waymark.assessment.Frozen;
import io.waymark.content.PracticeKey;
import io.waymark.roadmap.FinishedAction;
import io.waymark.roadmap.InitiativeId;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Sheet;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Small milestones to compare, written in the short notation of the scoring tests. */
final class TwoSides {

    static final Instant FEBRUARY = Instant.parse("2026-02-20T10:00:00Z");
    static final Instant MAY = Instant.parse("2026-05-12T10:00:00Z");
    static final Instant AUGUST = Instant.parse("2026-08-20T10:00:00Z");

    private TwoSides() {}

    static Side then(Sheet sheet) {
        return side("2026 Q1", FEBRUARY, sheet.scorecard());
    }

    static Side now(Sheet sheet) {
        return side("2026 Q3", AUGUST, sheet.scorecard());
    }

    /** Finished in May, and covers these practices. */
    static FinishedAction finished(String title, String... practices) {
        return new FinishedAction(
                new InitiativeId(UUID.nameUUIDFromBytes(title.getBytes())),
                title,
                MAY,
                Arrays.stream(practices).map(PracticeKey::new).toList());
    }

    private static Side side(String title, Instant at, Scorecard scorecard) {
        return new Side(Frozen.milestone(title, at, scorecard), scorecard.edition(), Frozen.ratings(scorecard));
    }
}
