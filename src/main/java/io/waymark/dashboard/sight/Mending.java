package io.waymark.dashboard.sight;

import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import java.util.Set;

/**
 * The form that mends a break.
 *
 * @param path below the organisation's address
 * @param by who may send the form
 */
record Mending(String path, Set<Role> by) {

    private static final Set<Role> RANK = Set.of(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE);
    /** Who sets objectives, key results and KPIs. */
    static final Set<Role> SET = Set.of(Role.LEAD, Role.ADMINISTRATOR, Role.OWNER, Role.ARCHITECT, Role.EXECUTIVE);

    private static final Set<Role> MEASURE =
            Set.of(Role.LEAD, Role.ADMINISTRATOR, Role.OWNER, Role.ARCHITECT, Role.EXECUTIVE, Role.FINANCE);

    static Mending of(Break found) {
        return switch (found) {
            case Break.GoalWithoutKpi it ->
                new Mending("/kpis/new?goal=" + it.goal().id(), SET);
            case Break.GoalAllTechnical it ->
                new Mending("/kpis/new?goal=" + it.goal().id(), SET);
            case Break.KpiNeverMeasured it -> new Mending("/kpis/" + it.kpi().id() + "/measurements", MEASURE);
            case Break.KpiNoLongerMeasured it -> new Mending("/kpis/" + it.kpi().id() + "/measurements", MEASURE);
            case Break.KeyResultWithoutBaseline it ->
                new Mending("/key-results/" + it.keyResult().id() + "#baseline", SET);
            case Break.KpiWithoutGoal it -> new Mending("/kpis/" + it.kpi().id() + "/edit#goal", SET);
            case Break.InitiativeWithoutGoal it ->
                new Mending("/goals/" + it.first().id() + "#strengths", RANK);
        };
    }

    public boolean by(Member member) {
        return member.roles().stream().anyMatch(by::contains);
    }
}
