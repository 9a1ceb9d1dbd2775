package io.waymark.planning.unit;

import io.waymark.assessment.Assessment;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Unit;
import java.util.List;

/**
 * One unit.
 *
 * @param assessments the newest first
 * @param kinds of units, in words
 */
record UnitPage(Unit unit, List<Assessment> assessments, List<SelectOption> kinds) {

    /** Whether something is under way that has to end before the unit can be archived. */
    public boolean busy() {
        return assessments.stream().anyMatch(Assessment::open);
    }
}
