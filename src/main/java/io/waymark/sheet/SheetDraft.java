package io.waymark.sheet;

import io.waymark.figure.DayOrder;
import io.waymark.figure.Decimals;
import io.waymark.organisation.TimeOrderedId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait for a decision of whoever brought them.
 *
 * @param kind of the rows
 * @param about what all of them are about; null where each names its own
 * @param rows as text
 * @param numbers how they write numbers
 * @param days which of two numbers they mean as the day
 * @param origin what their file remembers
 * @param saved how many were saved; null while nothing is decided
 */
public record SheetDraft(
        SheetDraftId id,
        Kind kind,
        @Nullable UUID about,
        String rows,
        Decimals.Style numbers,
        DayOrder days,
        Optional<SheetOrigin> origin,
        @Nullable Integer saved) {

    /** What rows can hold. */
    public enum Kind {
        FIGURES,
        ANSWERS,
        PLANS
    }

    /** Not kept yet. */
    public static SheetDraft of(
            Kind kind, @Nullable UUID about, String rows, Decimals.Style numbers, Optional<SheetOrigin> origin) {
        return new SheetDraft(
                new SheetDraftId(TimeOrderedId.next()), kind, about, rows, numbers, DayOrder.EITHER, origin, null);
    }
}
