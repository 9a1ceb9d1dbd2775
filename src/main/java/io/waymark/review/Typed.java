package io.waymark.review;

import io.waymark.content.PracticeKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to the page and could not be taken.
 *
 * @param review what was typed about practices
 * @param problems what is wrong with it: practice to message key
 * @param trust who was chosen as owner and reviewer; null where nobody was
 * @param refusal why something was not done; null where nothing was refused
 */
record Typed(
        ReviewForm review,
        Map<PracticeKey, String> problems,
        @Nullable TrustForm trust,
        @Nullable ReviewRefusal refusal) {

    static final Typed NOTHING = new Typed(ReviewForm.EMPTY, Map.of(), null, null);

    static Typed review(ReviewForm form, Map<PracticeKey, String> problems) {
        return new Typed(form, problems, null, null);
    }

    static Typed trust(TrustForm form) {
        return new Typed(ReviewForm.EMPTY, Map.of(), form, null);
    }

    Typed refused(ReviewRefusal why) {
        return new Typed(review, problems, trust, why);
    }

    /** Whether the page has to say that something is wrong. */
    public boolean wrong() {
        return refusal != null || !problems.isEmpty();
    }
}
