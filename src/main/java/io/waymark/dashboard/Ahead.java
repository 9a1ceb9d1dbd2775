package io.waymark.dashboard;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.ForecastInBrief;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lies between a unit and its target: when it is reached, and what the gate asks for still.
 *
 * @param target the level aimed at
 * @param arrived whether a signed-off result claims it
 * @param forecast empty where nobody reckoned one yet
 * @param gateMissing how many conditions of the gate are missing; null where the target needs none, it is
 *     passed, or the claim says so itself
 */
record Ahead(
        int target,
        boolean arrived,
        Optional<ForecastInBrief.Brief> forecast,
        @Nullable Integer gateMissing) {

    /** So long may a forecast be behind: it takes a second of a processor. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Key of the sentence that tells the forecast; empty where there is nothing to tell. */
    public String sentence() {
        if (arrived || forecast.isEmpty()) {
            return "";
        }
        ForecastInBrief.Brief it = forecast.get();
        if (it.lack() != null) {
            return it.lack().equals("TEAMLESS") ? "teamless" : "";
        }
        if (it.already()) {
            return "already";
        }
        return it.p50() == null ? "never" : it.p85() == null ? "perhaps" : "by";
    }

    /** The quarter in which it is reached as likely as not; empty where it is not. */
    public String likely() {
        return quarter(forecast.map(ForecastInBrief.Brief::p50).orElse(null));
    }

    /** The quarter in which it is reached almost surely; empty where it is not. */
    public String safe() {
        return quarter(forecast.map(ForecastInBrief.Brief::p85).orElse(null));
    }

    /** When it was reckoned, where something changed since; null where nothing did. */
    public @Nullable Instant asOf() {
        return forecast.filter(it -> !it.current())
                .map(ForecastInBrief.Brief::reckonedAt)
                .orElse(null);
    }

    /** Whether it is to be reckoned anew. */
    boolean outdated(Instant now) {
        return forecast.isEmpty()
                || forecast.filter(it -> !it.current())
                        .filter(it -> it.lack() != null || it.reckonedAt().isBefore(now.minus(PATIENCE)))
                        .isPresent();
    }

    private static String quarter(@Nullable LocalDate day) {
        return day == null ? "" : Quarter.of(day).toString();
    }
}
