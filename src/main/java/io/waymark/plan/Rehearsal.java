package io.waymark.plan;

import io.waymark.content.Edition;
import io.waymark.content.OwnerRole;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.figure.Quarter;
import io.waymark.plan.forecast.Forecast;
import io.waymark.plan.forecast.StandingRuns;
import io.waymark.plan.forecast.Trial;
import io.waymark.plan.forecast.WhatIf;
import io.waymark.plan.schedule.Schedule;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.EditionRoadmap;
import io.waymark.roadmap.Roadmap;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Targets;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Plans, forecasts and changes the work of a firm that does not exist: everything that an edition asks is partly done, and five
 * teams share its roles. It needs no database and changes nothing; what it is for is that it was done.
 */
public final class Rehearsal {

    private static final int TEAMS = 5;
    private static final int DAYS = 120;
    private static final int TRIED_RUNS = 1_000;
    private static final SortedMap<Quarter, Integer> AS_USUAL = Collections.unmodifiableSortedMap(new TreeMap<>());

    /** Any day will do. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final Scorecard scorecard;

    private Rehearsal(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** Goes through it once: the order, the plan, its runs, and the same with more capacity. */
    public static WhatIf<ActionId> of(Edition edition) {
        Map<PracticeKey, Rated> partly = edition.practices().stream()
                .collect(Collectors.toUnmodifiableMap(Practice::key, it -> Rated.of(Rating.PARTLY)));
        return new Rehearsal(Scorecard.of(edition, Grounds.of(partly, Targets.usual()))).done();
    }

    private WhatIf<ActionId> done() {
        Roadmap roadmap = EditionRoadmap.of(scorecard, TODAY);
        WorkAhead ahead = ahead(roadmap, DAYS);
        Schedule<ActionId> plan = ahead.schedule(List.of());
        Forecast.of(ahead.outset(plan), ahead.trial(Trial.RUNS));
        WorkAhead more = ahead(roadmap, DAYS + DAYS / TEAMS);
        return WhatIf.of(
                StandingRuns.of(ahead.outset(plan), ahead.trial(TRIED_RUNS)), more.outset(more.schedule(plan.slots())));
    }

    private WorkAhead ahead(Roadmap roadmap, int days) {
        return new WorkReading(roadmap, scorecard, TODAY)
                .ahead(IntStream.range(0, TEAMS).mapToObj(it -> team(it, days)).toList());
    }

    private TeamFacts team(int number, int days) {
        return new TeamFacts(
                new TeamId(new UUID(0, number)),
                0,
                String.valueOf(number),
                List.of(),
                TEAMS,
                days,
                roles(number),
                AS_USUAL,
                List.of(),
                null);
    }

    private Set<String> roles(int team) {
        List<OwnerRole> all = scorecard.edition().owners();
        return IntStream.range(0, all.size())
                .filter(it -> it % TEAMS == team)
                .mapToObj(it -> all.get(it).key())
                .collect(Collectors.toUnmodifiableSet());
    }
}
