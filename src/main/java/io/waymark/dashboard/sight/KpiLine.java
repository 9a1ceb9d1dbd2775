package io.waymark.dashboard.sight;

import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.ObjectiveFacts;
import org.jspecify.annotations.Nullable;

/**
 * A KPI with what it stands for.
 *
 * @param goal null where it hangs under none that has a rank
 * @param objectives of that goal
 * @param topic null where it was not taken from one
 */
record KpiLine(
        KpiFacts kpi,
        SightMeasure measure,
        @Nullable RankedGoal goal,
        Shortlist<ObjectiveFacts> objectives,
        @Nullable TopicLine topic) {}
