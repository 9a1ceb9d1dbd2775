package io.waymark.outcome.measurement;

import io.waymark.outcome.KpiId;

/** A KPI as its figures need it; a retired one keeps them and gets no others. */
public record Measure(KpiId id, String title, String unit, boolean retired) {}
