package io.waymark.plan;

import io.waymark.roadmap.ForecastInBrief;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The forecast of a week as it is kept.
 *
 * @param teams tells apart what is known of teams and plan now
 * @param restsOn what it rested on when it was reckoned
 */
record OutlookWeek(
        String teams,
        LocalDate week,
        Instant reckonedAt,
        String restsOn,
        @Nullable String lack,
        boolean already,
        @Nullable LocalDate p50,
        @Nullable LocalDate p85) {

    ForecastInBrief.Week asWeek() {
        return new ForecastInBrief.Week(week, already, p50, p85);
    }

    /** The newest with those before it. */
    static ForecastInBrief.Brief brief(List<OutlookWeek> weeks, String restsOn) {
        OutlookWeek last = weeks.getLast();
        return new ForecastInBrief.Brief(
                last.reckonedAt(),
                Objects.equals(last.restsOn(), restsOn),
                last.lack(),
                last.already(),
                last.p50(),
                last.p85(),
                weeks.stream()
                        .filter(it -> it.lack() == null)
                        .map(OutlookWeek::asWeek)
                        .toList());
    }
}
