package io.waymark.planning;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.MilestoneClaim;
import io.waymark.content.Edition;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param progress how far an open assessment is answered
 * @param claim what a signed-off one claims; null while it is open
 */
record ListedAssessment(
        Assessment assessment,
        Edition edition,
        AnsweringProgress progress,
        @Nullable MilestoneClaim claim) {

    /** How many topics stand at a level. */
    record Share(int level, int topics) {}

    /** The levels at which topics stand, the lowest first. */
    public List<Share> spread() {
        if (claim == null) {
            return List.of();
        }
        List<Integer> counts = claim.spread().counts();
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
