package io.waymark.firstapplication.web;

import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.NewDecision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was typed, but for its {@linkplain PrerequisiteRows prerequisites}.
 *
 * @param seen names the ranking that the member looked at
 */
record DecisionForm(
        @NotNull(message = "{application.error.candidate}") @Nullable
        CandidateId candidate,

        @NotBlank(message = "{application.error.reason}") @Size(max = 2000)
        String reason,

        String seen) {

    /** The same, made from another ranking. */
    DecisionForm over(String state) {
        return new DecisionForm(candidate, reason, state);
    }

    /** Call only when nothing is wrong. */
    NewDecision decision(PrerequisiteRows rows) {
        return new NewDecision(seen, Objects.requireNonNull(candidate), reason, rows.prerequisites());
    }
}
