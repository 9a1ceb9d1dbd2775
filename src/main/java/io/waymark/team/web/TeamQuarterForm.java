package io.waymark.team.web;

import io.waymark.figure.Quarter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a team can give in one quarter, as it was typed.
 *
 * @param days null where the quarter is as usual
 * @param version what the member had on the screen
 */
record TeamQuarterForm(
        @NotNull(message = "{team.error.quarter}") @Nullable Quarter quarter,

        @Min(value = 0, message = "{team.error.days}") @Max(value = 10_000, message = "{team.error.days}") @Nullable
        Integer days,

        @Nullable Integer version) {

    /** A capacity that is said for a quarter further away helps nobody. */
    static final int YEARS = 10;

    static TeamQuarterForm of(Quarter quarter, int version) {
        return new TeamQuarterForm(quarter, null, version);
    }

    void judge(LocalDate today, BindingResult problems) {
        Quarter now = Quarter.of(today);
        if (quarter != null && (quarter.year() < now.year() - YEARS || quarter.year() > now.year() + YEARS)) {
            problems.rejectValue("quarter", "team.error.quarter");
        }
    }

    /** Call only when nothing is wrong. */
    Quarter which() {
        return Objects.requireNonNull(quarter);
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }
}
