package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.content.Edition;
import io.waymark.content.Level;
import java.util.List;

/**
 * What of an open assessment's plan can be changed.
 *
 * @param signed whether a result of it was signed once, so that it cannot be withdrawn
 * @param written whether somebody wrote into it, so that withdrawing it needs a reason
 */
record PlanChangePage(Assessment assessment, Edition edition, boolean signed, boolean written) {

    /** The levels that can be aimed at: those that the edition asks about. */
    public List<Level> levels() {
        return edition.asked().stream().map(edition::level).toList();
    }
}
