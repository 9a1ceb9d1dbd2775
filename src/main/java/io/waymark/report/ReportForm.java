package io.waymark.report;

import io.waymark.assessment.AssessmentId;
import io.waymark.form.CreationKey;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param assessment that it is about; null where nothing was assessed
 */
record ReportForm(
        @Nullable AssessmentId assessment,

        @NotNull(message = "{report.error.kind}") @Nullable ReportKind kind,

        @Nullable CreationKey key) {

    CreationKey madeAs() {
        return key == null ? CreationKey.next() : key;
    }
}
