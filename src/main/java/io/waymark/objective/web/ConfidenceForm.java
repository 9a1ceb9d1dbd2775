package io.waymark.objective.web;

import io.waymark.form.CreationKey;
import io.waymark.objective.CheckIn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A check-in on a key result that reads a KPI, as it was typed: day and value are the KPI's. */
record ConfidenceForm(
        @NotNull(message = "{objectives.error.confidence}")
        @Min(value = 0, message = "{objectives.error.confidence}")
        @Max(value = CheckIn.MOST_CONFIDENT, message = "{objectives.error.confidence}")
        @Nullable
        Integer confidence,

        @Size(max = 1000) String note,
        @Nullable CreationKey key) {

    static ConfidenceForm empty() {
        return new ConfidenceForm(null, "", CreationKey.next());
    }

    CreationKey addedAs() {
        return key == null ? CreationKey.next() : key;
    }
}
