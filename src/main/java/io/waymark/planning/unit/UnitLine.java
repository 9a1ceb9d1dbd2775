package io.waymark.planning.unit;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the list.
 *
 * @param newest its newest assessment; null where it was never assessed
 */
record UnitLine(Unit unit, @Nullable Assessment newest) {

    /** @param assessments of all units, the newest first */
    static UnitLine of(Unit unit, List<Assessment> assessments) {
        return new UnitLine(
                unit,
                assessments.stream()
                        .filter(it -> it.unit().equals(unit.id()))
                        .findFirst()
                        .orElse(null));
    }
}
