package io.waymark.value;

import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import org.jspecify.annotations.Nullable;

/** What a new case is about: a goal and one of its KPIs, as far as they were chosen. */
record CaseSubject(@Nullable GoalId goal, @Nullable KpiId kpi) {}
