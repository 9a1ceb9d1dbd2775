package io.waymark.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan without its slots. */
record EarlierPlan(
        int number,
        Instant acceptedAt,
        String acceptedBy,
        @Nullable LocalDate ends) {}
