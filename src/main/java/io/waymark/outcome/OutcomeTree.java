package io.waymark.outcome;

import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import java.util.List;

/**
 * Everything that stands under the ranked goals, and the KPIs that hang under none.
 *
 * @param goals what matters most first
 * @param objectives those that are not closed, by day
 * @param kpis those in use, by title
 */
public record OutcomeTree(List<RankedGoal> goals, List<ObjectiveFacts> objectives, List<KpiFacts> kpis) {

    /** Those under a goal. */
    public List<KpiFacts> kpisOf(GoalId goal) {
        return kpis.stream().filter(it -> goal.equals(it.goal())).toList();
    }

    /** Those that hang under a goal or support it. */
    public List<ObjectiveFacts> objectivesOf(GoalId goal) {
        return objectives.stream().filter(it -> it.serves(goal)).toList();
    }
}
