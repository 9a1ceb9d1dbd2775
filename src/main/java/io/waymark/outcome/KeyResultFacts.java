package io.waymark.outcome;

import io.waymark.figure.Aim;
import io.waymark.figure.Nature;
import io.waymark.figure.Progress;
import io.waymark.figure.Reading;
import io.waymark.goal.KeyResultId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key result that counts, for reading.
 *
 * @param latest the last check-in, or the last figure of the KPI that it reads; empty is "no data", never zero
 */
public record KeyResultFacts(
        KeyResultId id,
        String title,
        Nature nature,
        String unit,
        Aim aim,
        LocalDate dueOn,
        @Nullable String ownerName,
        Optional<Reading> latest) {

    public Progress progress() {
        return aim.progress(latest.map(Reading::value).orElse(null));
    }
}
