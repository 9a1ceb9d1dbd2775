package io.waymark.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money that was spent on a card.
 *
 * @param day on which it was spent
 * @param amount more than 0, in the organisation's money
 * @param note what for; empty where nobody said
 * @param who recorded it
 */
public record CardSpending(UUID id, LocalDate day, BigDecimal amount, String note, String who) {}
