package io.waymark.dashboard;

import io.waymark.goal.RankedGoal;
import io.waymark.kpi.MeasuredKpi;
import java.time.LocalDate;
import java.util.List;

/** A ranked goal with the KPIs that hang under it, by title. */
record MeasuredGoal(RankedGoal goal, List<GoalMeasure> measures) {

    /** There is room for so many. */
    private static final int ROOM = 2;

    static List<MeasuredGoal> of(List<RankedGoal> goals, List<MeasuredKpi> inUse, LocalDate today) {
        return goals.stream()
                .map(goal -> new MeasuredGoal(
                        goal,
                        inUse.stream()
                                .filter(it -> goal.id().equals(it.definition().goal()))
                                .map(it -> new GoalMeasure(it, goal.horizon(), today))
                                .toList()))
                .toList();
    }

    public List<GoalMeasure> first() {
        return measures.stream().limit(ROOM).toList();
    }
}
