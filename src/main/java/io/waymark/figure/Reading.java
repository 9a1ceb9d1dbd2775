package io.waymark.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure as it stood on a day. */
public record Reading(LocalDate day, BigDecimal value) {}
