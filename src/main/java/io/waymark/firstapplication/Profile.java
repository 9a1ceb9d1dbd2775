package io.waymark.firstapplication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * What people say about a candidate.
 *
 * @param returnPerYear 0 or more, in the currency of the choice, two decimals
 * @param effortDays more than 0, in person-days, one decimal
 * @param ratings 1 not ready or risky to 5 ready or safe, as far as anybody rated it
 * @param mustNot why it must not be the first, whatever its ratings; empty where nothing forbids it
 */
public record Profile(
        String name,
        String description,
        BigDecimal returnPerYear,
        BigDecimal effortDays,
        Map<Criterion, Integer> ratings,
        String mustNot) {

    public Profile {
        returnPerYear = returnPerYear.setScale(2, RoundingMode.HALF_UP);
        effortDays = effortDays.setScale(1, RoundingMode.HALF_UP);
        ratings = Map.copyOf(ratings);
    }

    /** Empty while nobody rated it. */
    public Optional<Integer> rating(Criterion criterion) {
        return Optional.ofNullable(ratings.get(criterion));
    }
}
