package io.waymark.roadmap.web;

import io.waymark.roadmap.Status;
import io.waymark.scoring.Rating;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How states look: the ends of style classes. */
public final class Looks {

    private Looks() {}

    public static String of(Status status) {
        return switch (status) {
            case IN_PROGRESS -> "progress";
            case BLOCKED -> "blocked";
            case DONE -> "done";
            case PROPOSED, PLANNED, DROPPED -> "todo";
        };
    }

    public static String of(@Nullable Rating rating) {
        if (rating == null) {
            return "open";
        }
        return switch (rating) {
            case NOT_APPLICABLE -> "na";
            case DONT_KNOW -> "unknown";
            case NOT, PARTLY, LARGELY, FULLY -> rating.name().toLowerCase(Locale.ROOT);
        };
    }
}
