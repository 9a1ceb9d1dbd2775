package io.waymark.objective;

import io.waymark.figure.Direction;
import io.waymark.form.NameKey;
import io.waymark.goal.KpiId;

/**
 * A KPI as key results read it.
 *
 * @param retired whether it gets no more figures; those that it has stay
 */
public record NamedKpi(KpiId id, String title, String unit, Direction direction, boolean retired) {

    /** Whether this is its unit, whatever capitals and blanks it is written with. */
    public boolean countsIn(String other) {
        return NameKey.of(unit).equals(NameKey.of(other));
    }

    /** Whether what is planned still reads its figures as they are meant. */
    boolean fits(KeyResultPlan plan) {
        return countsIn(plan.unit()) && direction == plan.aim().direction();
    }
}
