package io.waymark.roadmap.out;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.board.FilteredRoadmaps;
import io.waymark.roadmap.board.RoadmapFilters;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what leaves: the cards that the page shows with these filters. */
@Component
class RoadmapExports {

    private final FilteredRoadmaps roadmaps;
    private final Clock clock;

    RoadmapExports(FilteredRoadmaps roadmaps, Clock clock) {
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    /** @throws NotFound where the unit is missing or another tenant's */
    @Transactional
    RoadmapExport of(Member member, RoadmapFilters filters, ChosenUnit chosen) {
        return new RoadmapExport(member, member.today(clock), roadmaps.of(member, filters, chosen));
    }
}
