package io.waymark.assessment.page;

import io.waymark.scoring.Rating;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a practice is marked in a list: with its rating, or with what it lacks. */
public enum Mark {
    NOT,
    PARTLY,
    LARGELY,
    FULLY,
    NOT_APPLICABLE,
    DONT_KNOW,
    OPEN,
    UNDECIDED;

    /** The mark of a rating; none is open. */
    public static Mark of(@Nullable Rating rating) {
        return rating == null ? OPEN : valueOf(rating.name());
    }

    /** The class that draws it: there is one ring for both ways of not being settled. */
    public String style() {
        return "rating-"
                + switch (this) {
                    case NOT_APPLICABLE -> "na";
                    case DONT_KNOW -> "unknown";
                    case UNDECIDED -> "open";
                    default -> name().toLowerCase(Locale.ROOT);
                };
    }

    /** The key of its words. */
    public String words() {
        return this == UNDECIDED ? "planning.undecided" : "rating." + name();
    }
}
