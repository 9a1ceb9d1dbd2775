package io.waymark.dashboard.sight;

import io.waymark.dashboard.SightBreaks;
import io.waymark.outcome.OutcomeTree;
import io.waymark.roadmap.Roadmap;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells the dashboard how many breaks the page lists. */
@Component
class CountedBreaks implements SightBreaks {

    @Override
    public int in(OutcomeTree tree, Roadmap roadmap, LocalDate today) {
        return Breaks.of(tree, roadmap.cards(), today).size();
    }
}
