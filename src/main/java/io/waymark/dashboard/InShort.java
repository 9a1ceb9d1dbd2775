package io.waymark.dashboard;

import io.waymark.assessment.Claim;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standing;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.DimensionScore;
import java.util.List;
import java.util.Optional;

/**
 * Where a unit stands, in short.
 *
 * @param missing how many of the {@code conditions} of the gate it misses
 * @param next what comes next in the organisation, with its day
 */
record InShort(Standing standing, Scored told, int missing, int conditions, Optional<Duty> next) {

    public List<DimensionScore> dimensions() {
        return told.card().dimensions();
    }

    public int met() {
        return conditions - missing;
    }

    /** What it may say: the claim of its last result, else where the open assessment points so far. */
    public Claim claim() {
        return switch (standing) {
            case Standing.Signed it -> it.claim();
            case Standing.Provisional it -> it.only().claim();
            case Standing.Nothing it -> throw new NotFound();
        };
    }

    /** The title of what its last result was signed off as; empty while none is. */
    public Optional<String> signed() {
        return standing instanceof Standing.Signed it
                ? Optional.of(it.milestone().title())
                : Optional.empty();
    }
}
