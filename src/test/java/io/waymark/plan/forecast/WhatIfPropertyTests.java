package io.waymark.plan.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.plan.schedule.RandomBacklogs;
import io.waymark.plan.schedule.Schedule;
import io.waymark.scoring.RandomSheets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Backlogs that close the practices of random sheets, and the same made easier; each seed is another one. */
class WhatIfPropertyTests {

    private static final Trial FEW = new Trial(5, 60, 0.25);

    private record Two(Outset<Integer> stands, Outset<Integer> eased) {

        private static final Map<Long, Two> PLANNED = new ConcurrentHashMap<>();

        /** Planned once a seed, for all rules. */
        static Two of(long seed) {
            return PLANNED.computeIfAbsent(seed, it -> anew(it));
        }

        private static Two anew(long seed) {
            RandomBacklogs backlogs = new RandomBacklogs(seed);
            Random random = new Random(seed);
            LevelDemands levels = LevelDemands.of(RandomSheets.from(seed).scorecard());
            Backlog<Integer> backlog = backlogs.backlog(25);
            Map<Integer, Set<PracticeKey>> closes = closes(backlog, levels, random);
            Map<Integer, Estimate> estimates =
                    backlog.tasks().stream().collect(Collectors.toMap(OpenTask::id, it -> estimate(it.days(), random)));
            Outset<Integer> stands =
                    new Outset<>(backlog, Schedule.of(backlog).slots(), estimates, closes, levels, List.of());
            Backlog<Integer> eased = backlogs.eased(backlog);
            return new Two(
                    stands,
                    new Outset<>(
                            eased,
                            Schedule.of(eased, stands.plan(), StandingDates.rule(levels, closes))
                                    .slots(),
                            WhatIfPropertyTests.eased(estimates, random),
                            closes,
                            levels,
                            List.of()));
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreCapacityOrLessWorkIsNeverLater(long seed) {
        Two two = Two.of(seed);
        WhatIf<Integer> whatIf = WhatIf.of(two.stands, two.eased, FEW);
        List<LocalDate> stands = days(whatIf.stands());
        List<LocalDate> changed = days(whatIf.changed());
        for (int place = 0; place < stands.size(); place++) {
            assertThat(changed.get(place)).isBeforeOrEqualTo(stands.get(place));
        }
    }

    /** What the rule is for: beside each other without it, some are later somewhere. */
    @Test
    void unfoldedAnewItCanBeLater() {
        assertThat(seeds().filter(WhatIfPropertyTests::laterAnew).count()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingChangedIsNothingMoved(long seed) {
        Outset<Integer> outset = Two.of(seed).stands;
        WhatIf<Integer> whatIf = WhatIf.of(outset, outset, FEW);
        assertThat(whatIf.changed()).isEqualTo(whatIf.stands());
        assertThat(whatIf.stands()).isEqualTo(Forecast.of(outset, FEW));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutChanceTheForecastIsThePlan(long seed) {
        Outset<Integer> outset = Two.of(seed).stands;
        Outset<Integer> certain =
                new Outset<>(outset.backlog(), outset.plan(), Map.of(), outset.closes(), outset.levels(), List.of());
        Map<Integer, LocalDate> proven =
                outset.plan().stream().collect(Collectors.toMap(it -> it.task(), it -> it.proven()));
        StandingDates dates = StandingDates.of(outset.levels(), outset.closes(), proven);
        Forecast<Integer> forecast = Forecast.of(certain, new Trial(1, 3, 0));
        assertThat(forecast.topics().values().stream().map(WhatIfPropertyTests::day))
                .containsExactlyElementsOf(dates.topics().values());
        assertThat(forecast.dimensions().values().stream().map(WhatIfPropertyTests::day))
                .containsExactlyElementsOf(dates.dimensions().values());
        assertThat(day(forecast.whole())).isEqualTo(dates.whole());
    }

    private static boolean laterAnew(long seed) {
        Two two = Two.of(seed);
        List<LocalDate> stands = days(Forecast.of(two.stands, FEW));
        List<LocalDate> anew = days(Forecast.of(two.eased, FEW));
        return IntStream.range(0, stands.size()).anyMatch(it -> anew.get(it).isAfter(stands.get(it)));
    }

    private static Map<Integer, Set<PracticeKey>> closes(Backlog<Integer> backlog, LevelDemands levels, Random random) {
        Map<Integer, Set<PracticeKey>> closes = new HashMap<>();
        for (PracticeKey practice : levels.practices()) {
            int task = random.nextInt(backlog.tasks().size());
            closes.computeIfAbsent(task, it -> new HashSet<>()).add(practice);
        }
        return closes;
    }

    private static Estimate estimate(double days, Random random) {
        return new Estimate(days * random.nextDouble(), days, days * (1 + 2 * random.nextDouble()));
    }

    /** Of some tasks less, at any of the three places. */
    private static Map<Integer, Estimate> eased(Map<Integer, Estimate> estimates, Random random) {
        Map<Integer, Estimate> eased = new HashMap<>(estimates);
        eased.replaceAll((task, it) -> switch (random.nextInt(5)) {
            case 0 -> new Estimate(it.optimistic() / 2, it.likely(), it.pessimistic());
            case 1 -> new Estimate(it.optimistic(), it.likely(), it.likely());
            case 2 -> new Estimate(it.optimistic(), it.optimistic(), it.pessimistic());
            default -> it;
        });
        return eased;
    }

    private static List<LocalDate> days(Forecast<Integer> forecast) {
        return Stream.concat(Stream.of(forecast.whole()), forecast.dimensions().values().stream())
                .flatMap(it -> Stream.of(it.p50(), it.p85()))
                .map(it -> it.orElse(LocalDate.MAX))
                .toList();
    }

    private static LocalDate day(Outlook outlook) {
        return outlook.already() ? StandingDates.ALREADY : outlook.p50().orElse(LocalDate.MAX);
    }
}
