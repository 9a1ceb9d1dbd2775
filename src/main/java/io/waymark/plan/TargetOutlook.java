package io.waymark.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a unit will stand at its targets, by the plan that is proposed today.
 *
 * @param already whether it stands there now
 * @param p50 the first day by which it does in half of all runs; null where half of them never get there
 * @param p85 likewise in 85 of 100
 */
public record TargetOutlook(
        boolean already, @Nullable LocalDate p50, @Nullable LocalDate p85) {}
