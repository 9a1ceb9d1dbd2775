package io.waymark.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A figure that stands, as files hold it.
 *
 * @param kpi title
 * @param who recorded it
 */
public record FigureLine(
        String kpi, LocalDate day, BigDecimal value, String note, String unit, String who, Instant at) {}
