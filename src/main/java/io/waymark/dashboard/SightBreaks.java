package io.waymark.dashboard;

import io.waymark.outcome.OutcomeTree;
import io.waymark.roadmap.Roadmap;
import java.time.LocalDate;

/** Counts where the line of sight breaks; the feature that knows the rules answers. */
public interface SightBreaks {

    int in(OutcomeTree tree, Roadmap roadmap, LocalDate today);
}
