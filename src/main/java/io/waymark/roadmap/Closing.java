package io.waymark.roadmap;

import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** A practice that an action closes, and how the latest assessment rates it; null while unanswered. */
public record Closing(
        Topic topic, Practice practice, @Nullable Rating rating) {

    /** Whether nothing is missing any more. */
    public boolean settled() {
        return settled(rating);
    }

    static boolean settled(@Nullable Rating rating) {
        return rating == Rating.FULLY || rating == Rating.NOT_APPLICABLE;
    }
}
