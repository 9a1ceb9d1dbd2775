package io.waymark.dashboard;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Visits;
import io.waymark.roadmap.ForecastInBrief;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows dashboards, and writes down what looking at them brings: that somebody came, and a forecast where there is none yet or
 * the last one has been behind for a while.
 */
@Component
class Board {

    private final Overview overview;
    private final ForecastInBrief forecasts;
    private final Visits visits;
    private final Clock clock;

    Board(Overview overview, ForecastInBrief forecasts, Visits visits, Clock clock) {
        this.overview = overview;
        this.forecasts = forecasts;
        this.visits = visits;
        this.clock = clock;
    }

    /** @throws NotFound where the named unit has no assessment, is missing or another tenant's */
    Optional<Dashboard> of(Member member, @Nullable UnitId named, ChosenUnit chosen) {
        return overview.of(member, named, chosen).map(it -> settled(member, it, chosen));
    }

    private Dashboard settled(Member member, Dashboard read, ChosenUnit chosen) {
        if (read.since().begins()) {
            visits.begin(member);
        }
        if (!read.ahead().outdated(clock.instant())) {
            return read;
        }
        forecasts.renew(member, read.shown().unit());
        return overview.of(member, read.shown().unit(), chosen).orElse(read);
    }
}
