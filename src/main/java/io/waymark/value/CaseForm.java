package io.waymark.value;

import io.waymark.form.CreationKey;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A value case as it was typed.
 *
 * @param goal of a new case, and {@code kpi}; null for one that stands
 * @param version what the member had on the screen; null for a new case
 * @param key of a new case, so that a form sent twice writes one
 */
record CaseForm(
        @Nullable GoalId goal,
        @Nullable KpiId kpi,
        @Nullable LocalDate before,
        @Nullable LocalDate after,

        @NotBlank(message = "{gate.case.error.target}") @Size(max = 80)
        String target,

        @NotBlank(message = "{gate.case.error.changed}") @Size(max = 2000)
        String changed,

        @Nullable Integer version,
        @Nullable CreationKey key) {

    /** The form of what stands. */
    static CaseForm of(CaseFacts it) {
        return new CaseForm(
                null, null, it.before().day(), it.after().day(), it.target(), it.whatChanged(), it.version(), null);
    }

    /** Says at its fields what only the measurements know. */
    void judge(Map<String, String> wrong, BindingResult problems) {
        wrong.forEach((field, message) -> {
            if (!problems.hasFieldErrors(field)) {
                problems.rejectValue(field, message);
            }
        });
    }

    CaseContent content() {
        return new CaseContent(before, after, target, changed);
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    ValueCaseId writtenAs() {
        return new ValueCaseId((key == null ? CreationKey.next() : key).value());
    }
}
