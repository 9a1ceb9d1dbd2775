package io.waymark.outcome.objective.web;

import io.waymark.outcome.objective.Attainment;
import io.waymark.outcome.objective.KeyResult;
import io.waymark.outcome.objective.Objective;
import io.waymark.outcome.objective.Pace;
import java.time.LocalDate;
import java.util.List;

/**
 * An objective with how far it is.
 *
 * @param keyResults those that count
 */
record Row(Objective objective, List<KeyResult> keyResults, LocalDate today) {

    public Attainment attainment() {
        return Attainment.ofKeyResults(keyResults);
    }

    public Pace pace() {
        return Pace.of(
                objective.begunOn(),
                objective.plan().dueOn(),
                today,
                attainment().known());
    }
}
