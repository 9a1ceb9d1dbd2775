package io.waymark.dashboard;

import io.waymark.evidence.Evidence;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.roadmap.ForecastInBrief;
import io.waymark.roadmap.NextSteps;
import io.waymark.scoring.Gap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What holds the work of a unit, for who works its roadmap.
 *
 * @param chains what holds most first
 * @param forecast how it moved; empty where nobody reckoned one
 * @param unproven what the claim rests on without evidence
 * @param ageing evidence that must be looked at again within a month, or should have been
 * @param breaks how often the line of sight from goals to work is interrupted
 */
record Bottlenecks(
        Member reader,
        ShownUnit shown,
        NextSteps next,
        List<Chain> chains,
        List<TeamWork> teams,
        Optional<ForecastInBrief.Brief> forecast,
        List<Unproven> unproven,
        List<Evidence> ageing,
        int breaks,
        LocalDate today) {

    /** How many there is room for, and of weeks. */
    private static final int ROOM = 5;

    private static final int WEEKS = 8;

    public <T> List<T> first(List<T> all) {
        return all.stream().limit(ROOM).toList();
    }

    public List<Quarter> quarters() {
        return TeamWork.quarters(Quarter.of(today));
    }

    /** The gaps that carry most risk, the widest first among equals. */
    public List<Gap> gaps() {
        return Gap.of(shown.scorecard()).stream()
                .sorted(Comparator.comparing((Gap it) -> -it.practice().risk()).thenComparing(it -> -it.missing()))
                .limit(ROOM)
                .toList();
    }

    /** The newest weeks in which somebody looked, the newest first. */
    public List<ForecastInBrief.Week> weeks() {
        return forecast.map(it -> it.weeks().reversed()).orElse(List.of()).stream()
                .limit(WEEKS)
                .toList();
    }

    public Quarter quarter(LocalDate day) {
        return Quarter.of(day);
    }
}
