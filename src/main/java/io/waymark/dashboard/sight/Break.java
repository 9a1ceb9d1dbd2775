package io.waymark.dashboard.sight;

import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KeyResultFacts;
import io.waymark.outcome.KpiFacts;
import io.waymark.roadmap.InitiativeFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the line from a goal to the work, or back, is interrupted. */
sealed interface Break {

    /** In the order of severity: first what hides whether a goal is reached, last what only lacks its place. */
    enum Kind {
        GOAL_WITHOUT_KPI,
        GOAL_ALL_TECHNICAL,
        KPI_NEVER_MEASURED,
        KPI_NO_LONGER_MEASURED,
        KEY_RESULT_WITHOUT_BASELINE,
        KPI_WITHOUT_GOAL,
        INITIATIVE_WITHOUT_GOAL
    }

    /** No KPI in use hangs under the goal. */
    record GoalWithoutKpi(RankedGoal goal) implements Break {}

    /** It has measures, and only those who run the technology would notice when they move. */
    record GoalAllTechnical(RankedGoal goal) implements Break {}

    record KpiNeverMeasured(KpiFacts kpi) implements Break {}

    /** @param since the day on which the next figure was due */
    record KpiNoLongerMeasured(KpiFacts kpi, LocalDate since) implements Break {}

    record KeyResultWithoutBaseline(KeyResultFacts keyResult) implements Break {}

    /** @param retired whether it hangs under a goal that was retired, rather than under none */
    record KpiWithoutGoal(KpiFacts kpi, boolean retired) implements Break {}

    /**
     * It has work left, and none of its topics serves a ranked goal.
     *
     * @param first the goal that matters most, where one can begin to say what the topics serve
     * @param topics their titles
     */
    record InitiativeWithoutGoal(InitiativeFacts initiative, RankedGoal first, String topics) implements Break {}

    default Kind kind() {
        return switch (this) {
            case GoalWithoutKpi it -> Kind.GOAL_WITHOUT_KPI;
            case GoalAllTechnical it -> Kind.GOAL_ALL_TECHNICAL;
            case KpiNeverMeasured it -> Kind.KPI_NEVER_MEASURED;
            case KpiNoLongerMeasured it -> Kind.KPI_NO_LONGER_MEASURED;
            case KeyResultWithoutBaseline it -> Kind.KEY_RESULT_WITHOUT_BASELINE;
            case KpiWithoutGoal it -> Kind.KPI_WITHOUT_GOAL;
            case InitiativeWithoutGoal it -> Kind.INITIATIVE_WITHOUT_GOAL;
        };
    }

    /** What it is about. */
    default String title() {
        return switch (this) {
            case GoalWithoutKpi it -> it.goal().statement();
            case GoalAllTechnical it -> it.goal().statement();
            case KpiNeverMeasured it -> it.kpi().title();
            case KpiNoLongerMeasured it -> it.kpi().title();
            case KeyResultWithoutBaseline it -> it.keyResult().title();
            case KpiWithoutGoal it -> it.kpi().title();
            case InitiativeWithoutGoal it -> it.initiative().title();
        };
    }

    /** Who answers for it; null where nobody does. */
    default @Nullable String owner() {
        return switch (this) {
            case GoalWithoutKpi it -> it.goal().ownerName();
            case GoalAllTechnical it -> it.goal().ownerName();
            case KpiNeverMeasured it -> it.kpi().ownerName();
            case KpiNoLongerMeasured it -> it.kpi().ownerName();
            case KeyResultWithoutBaseline it -> it.keyResult().ownerName();
            case KpiWithoutGoal it -> it.kpi().ownerName();
            case InitiativeWithoutGoal it -> it.initiative().ownerName();
        };
    }

    default Mending mending() {
        return Mending.of(this);
    }
}
