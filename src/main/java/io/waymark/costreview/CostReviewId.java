package io.waymark.costreview;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a cost review. */
public record CostReviewId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static CostReviewId of(String text) {
        return new CostReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
