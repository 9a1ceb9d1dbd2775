package io.waymark.firstapplication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much a criterion counts, as stored. */
@Embeddable
record StoredWeighting(
        @Column(nullable = false) UUID organisationId,
        @Column(nullable = false) BigDecimal weight,
        @Nullable Integer atLeast) {

    static StoredWeighting of(UUID organisation, Weighting weighting) {
        return new StoredWeighting(organisation, weighting.weight(), weighting.atLeast());
    }

    Weighting weighting() {
        return new Weighting(weight, atLeast);
    }
}
