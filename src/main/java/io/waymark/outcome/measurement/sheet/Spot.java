package io.waymark.outcome.measurement.sheet;

import io.waymark.outcome.KpiId;
import java.time.LocalDate;

/** Where a figure belongs. */
record Spot(KpiId kpi, LocalDate day) {}
