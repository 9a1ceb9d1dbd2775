package io.waymark.review;

import io.waymark.assessment.Entrusting;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Owner and reviewer as they were chosen; empty for the leads. */
record TrustForm(String owner, String reviewer, int seen) {

    static TrustForm typed(Map<String, String> fields) {
        return new TrustForm(
                fields.getOrDefault("owner", ""), fields.getOrDefault("reviewer", ""), ReviewForm.seen(fields, "seen"));
    }

    /**
     * Who is meant.
     *
     * @throws NotFound where one of them names nobody
     */
    Entrusting.Trust trust(DimensionKey dimension) {
        return new Entrusting.Trust(dimension, person(owner), person(reviewer), seen);
    }

    private static @Nullable PersonId person(String id) {
        try {
            return id.isEmpty() ? null : new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
