package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Scorecard;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Milestones as sign-off freezes them, without a database. */
public final class Frozen {

    private Frozen() {}

    public static Milestone milestone(String title, Instant takenAt, Scorecard scorecard) {
        return new Milestone(
                UUID.nameUUIDFromBytes(title.getBytes()),
                new AssessmentId(new UUID(0, 1)),
                new UnitId(new UUID(0, 2)),
                scorecard.edition().id(),
                title,
                takenAt,
                "Ada",
                Scorecard.RULE,
                FrozenFigures.of(scorecard),
                Set.of(),
                Set.of(),
                FrozenFigures.weights(scorecard));
    }

    public static Map<PracticeKey, Rated> ratings(Scorecard scorecard) {
        return FrozenFigures.ratings(scorecard).entrySet().stream()
                .collect(Collectors.toMap(it -> new PracticeKey(it.getKey()), Map.Entry::getValue));
    }
}
