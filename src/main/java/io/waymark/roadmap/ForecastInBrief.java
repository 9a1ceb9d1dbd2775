package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the whole of a unit stands at its targets, for pages that cannot wait for a forecast: as it was reckoned last. Plans and
 * forecasts stand on a floor above.
 */
public interface ForecastInBrief {

    /**
     * A forecast in one line.
     *
     * @param current whether all that it rests on is as it was
     * @param lack what keeps the unit from having one, in the words of {@code plan.lack}; null where it has one
     * @param already whether the targets are reached today
     * @param p50 the first day by which they are in half of all runs; null where they are not, likewise {@code p85} in 85 of 100
     * @param weeks how it was at the end of each week in which it was kept, this one last: each in which somebody looked, and each
     *     since a plan was accepted
     */
    record Brief(
            Instant reckonedAt,
            boolean current,
            @Nullable String lack,
            boolean already,
            @Nullable LocalDate p50,
            @Nullable LocalDate p85,
            List<Week> weeks) {}

    /** What was forecast in a week, named by its Monday. */
    record Week(
            LocalDate week,
            boolean already,
            @Nullable LocalDate p50,
            @Nullable LocalDate p85) {}

    /**
     * The forecast as it was reckoned last; empty where it never was. One statement.
     *
     * @param roadmap and {@code card} of the unit as they are
     */
    Optional<Brief> of(Member member, UnitId unit, Roadmap roadmap, Scorecard card, LocalDate today);

    /** Reckons it anew and keeps it. */
    void renew(Member member, UnitId unit);
}
