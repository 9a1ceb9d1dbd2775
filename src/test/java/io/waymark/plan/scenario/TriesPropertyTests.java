package io.waymark.plan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.plan.WorkAhead;
import io.waymark.plan.forecast.Forecast;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.Slot;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.roadmap.ActionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way that a request goes: work is changed as its address says, planned and forecast beside today's. */
class TriesPropertyTests {

    /** By seed: what stands is planned once, whatever is tried beside it. */
    private static final Map<Long, StandingPlans> PLANS = new ConcurrentHashMap<>();

    private static StandingPlans plans(long seed) {
        return PLANS.computeIfAbsent(seed, it -> new StandingPlans());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreCapacityIsLaterNowhere(long seed) {
        WorkAhead ahead = RandomWork.from(seed);
        mustBeLaterNowhere(tried(plans(seed), ahead, List.of(), more(ahead, new Random(seed))));
    }

    /** What may be done at any time, by any team and in any quarter. */
    @ParameterizedTest
    @MethodSource("seeds")
    void fewerThingsToObeyAreLaterNowhere(long seed) {
        WorkAhead ahead = RandomWork.from(seed);
        WhatIfQuery query = new WhatIfQuery(
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                ahead.cards().stream()
                        .collect(Collectors.toMap(
                                it -> it.id(), it -> ahead.backlog().from())),
                ahead.cards().stream().collect(Collectors.toMap(it -> it.id(), it -> Optional.empty())),
                Map.of());
        mustBeLaterNowhere(tried(plans(seed), ahead, List.of(), query));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameIsAnsweredTheSame(long seed) {
        WorkAhead ahead = RandomWork.from(seed);
        WhatIfQuery query = more(ahead, new Random(seed));
        Tried first = tried(plans(seed), ahead, List.of(), query);
        assertThat(tried(plans(seed), RandomWork.from(seed), List.of(), query))
                .usingRecursiveComparison()
                .isEqualTo(first);
        assertThat(tried(new StandingPlans(), ahead, List.of(), query).result()).isEqualTo(first.result());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoTriesNothingGetsTodaysPlan(long seed) {
        Tried tried = tried(plans(seed), RandomWork.from(seed), List.of(), WhatIfQuery.NOTHING);
        assertThat(tried.changes()).isFalse();
        assertThat(tried.result().changed()).isEqualTo(tried.result().stands());
    }

    /** What is kept of a plan that stands is never used for another. */
    @Test
    void anythingElseIsReckonedAnew() {
        StandingPlans plans = plans(7);
        WorkAhead one = RandomWork.from(7);
        Tried before = tried(plans, one, List.of(), WhatIfQuery.NOTHING);
        List<TeamCapacity> stronger = one.backlog().teams().stream()
                .map(it -> new TeamCapacity(
                        it.id(), it.name(), it.members() + 1, it.usual() * 2, it.quarters(), it.daysOff(), it.roles()))
                .toList();
        for (WorkAhead other : List.of(
                one.with(new Backlog<>(one.backlog().from(), one.backlog().tasks(), stronger, 2)),
                one.with(new Backlog<>(
                        one.backlog().from().plusDays(1),
                        one.backlog().tasks(),
                        one.backlog().teams(),
                        one.backlog().abreast())),
                new WorkAhead(one.cards(), one.backlog(), Map.of(), one.closes(), one.levels(), one.calibration()),
                new WorkAhead(one.cards(), one.backlog(), one.estimates(), Map.of(), one.levels(), one.calibration()),
                new WorkAhead(
                        one.cards(),
                        one.backlog(),
                        one.estimates(),
                        one.closes(),
                        RandomWork.from(8).levels(),
                        one.calibration()))) {
            assertThat(tried(plans, other, List.of(), WhatIfQuery.NOTHING).result())
                    .isEqualTo(tried(new StandingPlans(), other, List.of(), WhatIfQuery.NOTHING)
                            .result());
        }
        assertThat(tried(plans, one, before.stands().slots().subList(0, 1), WhatIfQuery.NOTHING)
                        .stands())
                .isEqualTo(one.schedule(before.stands().slots().subList(0, 1)));
    }

    private static Tried tried(StandingPlans plans, WorkAhead ahead, List<Slot<ActionId>> stood, WhatIfQuery query) {
        return Tries.of(plans, ahead, ahead, stood, query);
    }

    private static WhatIfQuery more(WorkAhead ahead, Random random) {
        return new WhatIfQuery(
                Set.of(),
                Set.of(),
                ahead.backlog().teams().stream()
                        .collect(Collectors.toMap(TeamCapacity::id, it -> it.members() + random.nextInt(3))),
                ahead.backlog().teams().stream()
                        .collect(Collectors.toMap(
                                TeamCapacity::id, it -> (int) Math.ceil(it.usual()) * 3 + random.nextInt(80))),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static void mustBeLaterNowhere(Tried tried) {
        List<LocalDate> before = days(tried.result().stands());
        List<LocalDate> after = days(tried.result().changed());
        for (int place = 0; place < before.size(); place++) {
            assertThat(after.get(place)).isBeforeOrEqualTo(before.get(place));
        }
    }

    private static List<LocalDate> days(Forecast<ActionId> forecast) {
        return Stream.concat(Stream.of(forecast.whole()), forecast.dimensions().values().stream())
                .flatMap(it -> Stream.of(it.p50(), it.p85()))
                .map(it -> it.orElse(LocalDate.MAX))
                .toList();
    }
}
