package io.waymark.report.link;

import io.waymark.form.CreationKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** For how many days a link opens its report. */
public record ReportLinkForm(
        @NotNull(message = "{report.link.error.days}")
        @Min(value = 1, message = "{report.link.error.days}")
        @Max(value = 365, message = "{report.link.error.days}")
        @Nullable
        Integer days,

        @Nullable CreationKey key) {

    private static final int USUAL = 30;

    /** As it is offered. */
    public static ReportLinkForm usual() {
        return new ReportLinkForm(USUAL, CreationKey.next());
    }

    CreationKey madeAs() {
        return key == null ? CreationKey.next() : key;
    }
}
