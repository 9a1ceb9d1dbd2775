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
record UnsavedReview(
        ReviewForm review,
        Map<PracticeKey, String> problems,
        @Nullable TrustForm trust,
        @Nullable ReviewRefusal refusal) {

    static final UnsavedReview NOTHING = new UnsavedReview(ReviewForm.EMPTY, Map.of(), null, null);

    static UnsavedReview review(ReviewForm form, Map<PracticeKey, String> problems) {
        return new UnsavedReview(form, problems, null, null);
    }

    static UnsavedReview trust(TrustForm form) {
        return new UnsavedReview(ReviewForm.EMPTY, Map.of(), form, null);
    }

    UnsavedReview refused(ReviewRefusal why) {
        return new UnsavedReview(review, problems, trust, why);
    }

    /** Whether the page has to say that something is wrong. */
    public boolean wrong() {
        return refusal != null || !problems.isEmpty();
    }
}
