package io.waymark.measurement.imports;

import io.waymark.goal.KpiId;
import java.time.LocalDate;

/** Where a figure belongs. */
record Spot(KpiId kpi, LocalDate day) {}
