package io.waymark.local;

import io.waymark.firstapplication.Criteria;
import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Profile;
import io.waymark.firstapplication.Weighting;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What could have been Acme Retail's first application, and what counted. Ratings stand in the order of the criteria. */
enum SpeedBoat {
    SEARCH(
            "Product search",
            "Finds products in the shop, for every visitor.",
            420_000,
            45,
            List.of(4, 5, 3, 4, 4, 3),
            ""),
    RETURNS(
            "Returns portal",
            "Customers send goods back and follow their refund.",
            240_000,
            33,
            List.of(4, 4, 3, 4, 4, 4),
            ""),
    LOYALTY("Loyalty points", "Collects and redeems points at the till.", 310_000, 70, List.of(3, 2, 2, 3, 3, 3), ""),
    CHECKOUT(
            "Checkout",
            "Basket, payment and order.",
            900_000,
            160,
            List.of(3, 4, 2, 2, 2, 1),
            "A failure costs the day's revenue, and the payment audit is open.");

    private final Profile profile;

    SpeedBoat(String name, String description, long returns, int days, List<Integer> ratings, String mustNot) {
        Map<Criterion, Integer> rated = new EnumMap<>(Criterion.class);
        for (int at = 0; at < ratings.size(); at++) {
            rated.put(Criterion.ratedOnes().get(at), ratings.get(at));
        }
        this.profile =
                new Profile(name, description, BigDecimal.valueOf(returns), BigDecimal.valueOf(days), rated, mustNot);
    }

    Profile profile() {
        return profile;
    }

    static Criteria weights() {
        return Criteria.even()
                .with(Criterion.RETURN, weight(7, null))
                .with(Criterion.EFFORT, weight(6, null))
                .with(Criterion.CAPACITY, weight(3, null))
                .with(Criterion.BACKUP, weight(4, 2))
                .with(Criterion.DISASTER_RECOVERY, weight(4, null))
                .with(Criterion.PERFORMANCE, weight(6, null))
                .with(Criterion.COMPLIANCE, weight(5, 2))
                .with(Criterion.REPUTATION, weight(7, null));
    }

    private static Weighting weight(int weight, @Nullable Integer atLeast) {
        return new Weighting(BigDecimal.valueOf(weight), atLeast);
    }
}
