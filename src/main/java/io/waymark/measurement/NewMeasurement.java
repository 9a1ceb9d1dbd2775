package io.waymark.measurement;

import io.waymark.goal.KpiId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure to be written down.
 *
 * @param revision 1 where nothing was said about the day yet, else one more than what stands
 * @param value null takes the day back
 * @param note needed from the second revision on, where it is the reason
 */
public record NewMeasurement(
        KpiId kpi, LocalDate day, int revision, @Nullable BigDecimal value, String note) {}
