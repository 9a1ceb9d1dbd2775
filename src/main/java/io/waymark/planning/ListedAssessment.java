package io.waymark.planning;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Claim;
import io.waymark.content.Edition;
import io.waymark.scoring.Spread;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param progress how far an open assessment is answered
 * @param result of one that is signed off; null while it is open
 */
record ListedAssessment(
        Assessment assessment,
        Edition edition,
        AnsweringProgress progress,
        @Nullable Result result) {

    /** What was signed. */
    record Result(Spread spread, Claim claim) {}

    /** How many topics stand at a level. */
    record Share(int level, int topics) {}

    /** The levels at which topics stand, the lowest first. */
    public List<Share> spread() {
        if (result == null) {
            return List.of();
        }
        List<Integer> counts = result.spread().counts();
        return IntStream.range(0, counts.size())
                .mapToObj(level -> new Share(level, counts.get(level)))
                .filter(it -> it.topics() > 0)
                .toList();
    }

    /** When it was signed off, or begun while it is open. */
    public Instant at() {
        return assessment.signedOffAt().orElseGet(assessment::createdAt);
    }
}
