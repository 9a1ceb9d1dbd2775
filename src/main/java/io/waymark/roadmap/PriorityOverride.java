package io.waymark.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A value in ten days that somebody set by hand, 1.0 to 60.0, with the reason; it counts instead of the reckoned one. */
@Embeddable
record PriorityOverride(
        @Column(name = "override_priority") BigDecimal priority,
        @Column(name = "override_reason") String reason,
        @Column(name = "override_by") UUID by,
        @Column(name = "override_at") Instant at) {

    /** The values by field, as the activity record keeps them. */
    Map<String, String> fields() {
        return Map.of("priority", priority.setScale(1, RoundingMode.HALF_UP).toPlainString(), "reason", reason);
    }
}
