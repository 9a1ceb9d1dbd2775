package io.waymark.dashboard.sight;

import io.waymark.organisation.Right;

/**
 * The form that mends a break.
 *
 * @param path below the organisation's address
 * @param right that the form asks for
 */
record Mending(String path, Right right) {

    static Mending of(Break found) {
        return switch (found) {
            case Break.GoalWithoutKpi it ->
                new Mending("/kpis/new?goal=" + it.goal().id(), Right.DEFINE_KPIS);
            case Break.GoalAllTechnical it ->
                new Mending("/kpis/new?goal=" + it.goal().id(), Right.DEFINE_KPIS);
            case Break.KpiNeverMeasured it ->
                new Mending("/kpis/" + it.kpi().id() + "/measurements", Right.RECORD_MEASUREMENTS);
            case Break.KpiNoLongerMeasured it ->
                new Mending("/kpis/" + it.kpi().id() + "/measurements", Right.RECORD_MEASUREMENTS);
            case Break.KeyResultWithoutBaseline it ->
                new Mending("/key-results/" + it.keyResult().id() + "#baseline", Right.SET_OBJECTIVES);
            case Break.KpiWithoutGoal it -> new Mending("/kpis/" + it.kpi().id() + "/edit#goal", Right.DEFINE_KPIS);
            case Break.InitiativeWithoutGoal it ->
                new Mending("/goals/" + it.first().id() + "#strengths", Right.RANK_GOALS);
        };
    }
}
