package io.waymark.measurement;

import io.waymark.goal.KpiId;

/** A KPI as its figures need it; a retired one keeps them and gets no others. */
public record Measure(KpiId id, String title, String unit, boolean retired) {}
