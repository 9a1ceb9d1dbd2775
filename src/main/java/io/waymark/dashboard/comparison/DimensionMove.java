package io.waymark.dashboard.comparison;

import io.waymark.assessment.Milestone;
import io.waymark.content.Dimension;
import io.waymark.dashboard.Approach;
import org.jspecify.annotations.Nullable;

/**
 * One dimension at both milestones.
 *
 * @param then null where it was not asked about or nothing of it applied
 * @param now null where it was not asked about or nothing of it applied
 */
record DimensionMove(Dimension dimension, Milestone.@Nullable Dimension then, Milestone.@Nullable Dimension now) {

    /** Null where a side is missing. */
    public @Nullable Integer levels() {
        return then == null || now == null
                ? null
                : now.level().now() - then.level().now();
    }

    /** Null where a side is missing. */
    public @Nullable MilestoneDifference index() {
        return then == null || now == null
                ? null
                : MilestoneDifference.ofIndices(then.index().now(), now.index().now());
    }

    /** Of the share that is missing to the target; null where a side is missing, or the target is another. */
    public @Nullable Approach distance() {
        return then == null || now == null || retargeted()
                ? null
                : Approach.between(then.distance().now(), now.distance().now());
    }

    /** Whether another level is aimed at now: the distances are not to the same place then. */
    public boolean retargeted() {
        return then != null && now != null && then.target() != now.target();
    }
}
