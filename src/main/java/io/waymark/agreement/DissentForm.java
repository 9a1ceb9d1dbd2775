package io.waymark.agreement;

import io.waymark.assessment.Agreeing;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who does not share what was agreed, and why, as it was typed. */
record DissentForm(
        @NotNull(message = "{agreement.error.person}") @Nullable
        PersonId person,

        @NotBlank(message = "{agreement.error.reason}") @Size(max = 1000)
        String reason,

        @NotNull(message = "{agreement.error.form}") @Nullable
        Integer seen) {

    /** Call only when nothing is wrong. */
    Agreeing.Objection objection(PracticeKey practice) {
        return new Agreeing.Objection(practice, Objects.requireNonNull(person), reason, Objects.requireNonNull(seen));
    }
}
