package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that does not end in the quarter that it is pinned to.
 *
 * @param end when it ends instead
 * @param waitsFor the prerequisite that ends too late; null where that is not the reason
 */
public record MissedPin<K>(
        K task,
        Quarter quarter,
        LocalDate end,
        Reason reason,
        @Nullable K waitsFor) {

    /** The first of these that holds. */
    public enum Reason {
        /** The quarter is over. */
        OVER,
        /** It may not start in time. */
        NOT_BEFORE,
        /** Even alone, as many people as may work on it could not end it within the quarter. */
        TOO_LARGE,
        /** A prerequisite ends too late. */
        PREREQUISITE,
        /** Its team has no more days in the quarter. */
        CAPACITY
    }
}
