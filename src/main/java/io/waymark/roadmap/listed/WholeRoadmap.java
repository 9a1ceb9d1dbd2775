package io.waymark.roadmap.listed;

import io.waymark.assessment.Scored;
import io.waymark.roadmap.Roadmap;
import java.util.Optional;

/**
 * A roadmap with all of its cards beside what its list says of them.
 *
 * @param told the assessment whose gaps they close; empty where the unit was never assessed
 */
public record WholeRoadmap(RoadmapHead head, Roadmap roadmap, Optional<Scored> told) {

    /** Of an organisation without units. */
    public static final WholeRoadmap NONE = new WholeRoadmap(RoadmapHead.NONE, Roadmap.NONE, Optional.empty());
}
