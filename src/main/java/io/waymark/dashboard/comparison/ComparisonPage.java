package io.waymark.dashboard.comparison;

import io.waymark.assessment.Claim;
import io.waymark.assessment.Milestone;
import io.waymark.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param milestones what can be chosen, the newest first
 * @param claims of the milestones, by their id; empty where there is nothing to compare
 * @param pair what is chosen; null while the unit has no milestone
 * @param comparison null where there is nothing to compare
 * @param examination how much of the later milestone somebody looked at; null where that is not known
 */
record ComparisonPage(
        Unit unit,
        List<Milestone> milestones,
        Map<UUID, Claim> claims,
        @Nullable Pair pair,
        @Nullable MilestoneComparison comparison,
        @Nullable Examination examination) {

    /** While the unit has fewer than two milestones there is nothing to choose. */
    public boolean choosable() {
        return milestones.size() > 1;
    }
}
