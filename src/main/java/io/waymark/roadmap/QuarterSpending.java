package io.waymark.roadmap;

import io.waymark.figure.Quarter;
import java.math.BigDecimal;

/** What was spent on a card in a quarter, less what was taken back; 0 or more, in the organisation's money. */
public record QuarterSpending(InitiativeId card, Quarter quarter, BigDecimal amount) {}
