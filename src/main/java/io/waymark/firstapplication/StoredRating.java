package io.waymark.firstapplication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** How a candidate is rated by one criterion, as stored: 1 to 5. */
@Embeddable
record StoredRating(
        @Column(nullable = false) UUID organisationId,
        @Column(nullable = false) int rating) {}
