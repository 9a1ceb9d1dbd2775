package io.waymark.objective.web;

import io.waymark.objective.NamedGoal;
import io.waymark.objective.ShownObjective;
import java.util.List;

/**
 * A goal with what hangs under it.
 *
 * @param rows its objectives, what is due first before the rest
 * @param supporting objectives under other goals that support it too
 */
record Section(NamedGoal goal, List<ObjectiveStanding> rows, List<ShownObjective> supporting) {

    boolean empty() {
        return rows.isEmpty() && supporting.isEmpty();
    }
}
