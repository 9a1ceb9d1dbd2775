package io.waymark.kpi;

import io.waymark.goal.KpiId;

/** What became of a wish to add or change a KPI. */
public sealed interface KpiChangeResult {

    /** It stands as wished. */
    record Done(KpiId id) implements KpiChangeResult {}

    /** Somebody changed it first; nothing was changed now. */
    record Stale(MeasuredKpi now) implements KpiChangeResult {}

    /** Another one in use has this title; nothing was changed. */
    record TitleTaken(KpiId by) implements KpiChangeResult {}
}
