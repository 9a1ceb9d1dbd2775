package io.waymark.agreement;

import io.waymark.assessment.Agreeing;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was agreed, as it was typed. */
record AgreementForm(
        @NotNull(message = "{agreement.error.rating}") @Nullable
        Rating rating,

        @NotNull(message = "{agreement.error.confidence}") @Nullable
        Confidence confidence,

        @NotBlank(message = "{agreement.error.reason}") @Size(max = 1000)
        String reason,

        @NotNull(message = "{agreement.error.form}") @Nullable
        Integer seen) {

    /** Call only when nothing is wrong. */
    Agreeing.Proposal proposal(PracticeKey practice) {
        return new Agreeing.Proposal(
                practice,
                Objects.requireNonNull(rating),
                Objects.requireNonNull(confidence),
                reason,
                Objects.requireNonNull(seen));
    }
}
