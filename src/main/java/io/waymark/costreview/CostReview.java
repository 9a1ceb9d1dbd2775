package io.waymark.costreview;

import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A review of cost with finance.
 *
 * @param finance who took part for finance
 * @param confirmedAt when they said so; null until then
 */
public record CostReview(
        CostReviewId id,
        LocalDate heldOn,
        PersonId finance,
        String financeName,
        @Nullable Instant confirmedAt,
        String findings,
        String recordedBy) {

    public static final Period GOOD_FOR = Period.ofMonths(3);

    public boolean confirmed() {
        return confirmedAt != null;
    }

    /** The last day on which it counts. */
    public LocalDate goodUntil() {
        return heldOn.plus(GOOD_FOR);
    }

    /** Whether it was held within the last three months. */
    public boolean recent(LocalDate today) {
        return !heldOn.isAfter(today) && !today.isAfter(goodUntil());
    }
}
