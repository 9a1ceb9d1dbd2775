package io.waymark.assessment;

import io.waymark.scoring.Rating;
import java.util.List;

/**
 * What makes an answer likely. It counts for nothing until the respondent takes it up.
 *
 * @param rating on the scale: the lowest of what was said
 * @param said what it follows from, to be shown; empty for a pulse
 */
public record Hint(Rating rating, Kind kind, List<Former> said) {

    /** Who said it, and where. */
    public enum Kind {
        /** The respondent, more roughly. */
        PULSE,
        /** The respondent, to questions of the edition before that became this one or a part of it. */
        UPGRADE,
        /** The unit, to such questions, in the cycle before. */
        BASELINE
    }

    /** What was answered to a question of the edition before. */
    public record Former(String title, Rating rating) {}
}
