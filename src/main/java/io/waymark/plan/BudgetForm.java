package io.waymark.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** So many person-days that somebody could spend; null where nobody asks. */
record BudgetForm(
        String unit,

        @Min(value = 1, message = "{plan.error.budget}")
        @Max(value = 100_000, message = "{plan.error.budget}")
        @Nullable
        Integer days) {}
