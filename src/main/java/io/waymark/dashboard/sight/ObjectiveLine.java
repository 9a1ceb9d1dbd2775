package io.waymark.dashboard.sight;

import io.waymark.outcome.ObjectiveFacts;
import java.util.List;

/** An objective with its key results and their last figures. */
record ObjectiveLine(ObjectiveFacts facts, List<SightMeasure> keyResults) {

    static ObjectiveLine of(ObjectiveFacts facts) {
        return new ObjectiveLine(
                facts, facts.keyResults().stream().map(SightMeasure::of).toList());
    }

    /** How many key results stand at their target. */
    public long reached() {
        return keyResults.stream()
                .filter(it -> it.state() == SightMeasure.State.REACHED)
                .count();
    }
}
