package io.waymark.measurement.web;

import io.waymark.measurement.Measuring;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Taking a day back, sent by another button of the same form.
 *
 * @param value as it was typed, to be shown again; nobody judges it
 * @param version number of the revision that the member looked at
 */
record DayWithdrawalForm(
        String value,

        @NotBlank(message = "{measurement.problem.reason.missing}") @Size(max = Measuring.REASON)
        String reason,

        @Nullable Integer version) {

    /** A form that lost its version was made from an old page. */
    int seen() {
        return version == null ? 0 : version;
    }
}
