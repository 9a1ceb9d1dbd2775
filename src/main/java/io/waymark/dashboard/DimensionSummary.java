package io.waymark.dashboard;

import io.waymark.assessment.Milestone;
import io.waymark.scoring.DimensionScore;
import java.util.List;
import java.util.Optional;

/** One dimension now and at each milestone. */
record DimensionSummary(DimensionScore score, List<Milestone> milestones) {

    private static final double PERCENT = 100;

    /** The dimension at a milestone; empty where that edition did not have it. */
    public Optional<Milestone.Dimension> at(Milestone milestone) {
        return milestone.figures().dimension(score.dimension().key());
    }

    /** Percent of achievement missing to the target, rounded. */
    public long missing() {
        return Math.round(score.distance().now() * PERCENT);
    }

    /** Percentage points by which the missing part shrank (negative) or grew since the last milestone. */
    public Optional<Long> change() {
        return milestones.isEmpty()
                ? Optional.empty()
                : at(milestones.getLast())
                        .map(it -> missing() - Math.round(it.distance().now() * PERCENT));
    }
}
