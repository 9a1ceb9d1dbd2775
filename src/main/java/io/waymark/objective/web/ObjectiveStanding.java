package io.waymark.objective.web;

import io.waymark.objective.Attainment;
import io.waymark.objective.Pace;
import io.waymark.objective.ShownKeyResult;
import io.waymark.objective.ShownObjective;
import java.time.LocalDate;
import java.util.List;

/**
 * An objective with how far it is.
 *
 * @param keyResults those that count
 */
record ObjectiveStanding(ShownObjective objective, List<ShownKeyResult> keyResults, LocalDate today) {

    public Attainment attainment() {
        return Attainment.ofKeyResults(keyResults);
    }

    public Pace pace() {
        return Pace.of(objective.begunOn(), objective.plan().dueOn(), today, attainment());
    }
}
