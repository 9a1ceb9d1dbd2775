package io.waymark.dashboard.comparison;

import io.waymark.assessment.Milestone;
import io.waymark.content.Topic;
import java.util.Comparator;

/** One topic at both milestones; it applied at both. */
record TopicMove(Topic topic, Milestone.Topic then, Milestone.Topic now) {

    /** The largest change of level first, and among equals the largest change of index; up and down alike. */
    static final Comparator<TopicMove> LARGEST = Comparator.comparing((TopicMove it) -> -Math.abs(it.levels()))
            .thenComparing(it -> -it.index().size());

    /** By how many levels it moved: positive is up. */
    public int levels() {
        return now.level().now() - then.level().now();
    }

    public MilestoneDifference index() {
        return MilestoneDifference.ofIndices(then.index().now(), now.index().now());
    }
}
