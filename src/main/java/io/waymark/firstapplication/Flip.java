package io.waymark.firstapplication;

import java.math.BigDecimal;
import java.util.List;

/**
 * A weight at which another candidate takes the lead while all other weights stay.
 *
 * @param exact where both have the same score
 * @param stated the same with one decimal, rounded away from the present weight: past it the winner is really another
 * @param atEnd whether the stated weight is the end of the range; there the winner is another already
 * @param winners who leads past the stated weight; several where they share the lead
 */
public record Flip(double exact, BigDecimal stated, boolean atEnd, List<String> winners) {}
