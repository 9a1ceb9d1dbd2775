package io.waymark.dashboard;

import io.waymark.assessment.Milestone;
import io.waymark.figure.Figures;
import io.waymark.scoring.DimensionScore;
import java.util.List;
import java.util.Optional;

/** One dimension now and at each milestone. */
record DimensionSummary(DimensionScore score, List<Milestone> milestones) {

    /** The dimension at a milestone; empty where that edition did not have it. */
    public Optional<Milestone.Dimension> at(Milestone milestone) {
        return milestone.figures().dimension(score.dimension().key());
    }

    /** Per cent of achievement missing to the target. */
    public int missing() {
        return Figures.percent(score.distance().now());
    }

    /** Since the last milestone. */
    public Optional<Approach> change() {
        return milestones.isEmpty()
                ? Optional.empty()
                : at(milestones.getLast())
                        .map(it -> Approach.between(
                                it.distance().now(), score.distance().now()));
    }
}
