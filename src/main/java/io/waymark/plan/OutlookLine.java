package io.waymark.plan;

import io.waymark.plan.forecast.Outlook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When one thing will stand at its target. */
record OutlookLine(String title, Outlook outlook) {

    public @Nullable LocalDate p50() {
        return outlook.p50().orElse(null);
    }

    public @Nullable LocalDate p85() {
        return outlook.p85().orElse(null);
    }
}
