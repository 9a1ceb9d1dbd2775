package io.waymark.plan.forecast;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.edition.RealEdition;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.plan.way.Undertaking;
import io.waymark.plan.way.Ways;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.WorkItem;
import io.waymark.roadmap.order.WorkOrder;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Targets;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures what docs/measurements.md says: processor time of order, schedule and forecast, first and warm. The firm is a typical
 * operating one on the edition; a larger number of actions repeats its gaps as further actions of the same practices.
 */
final class ForecastMeasure {

    private static final int WARM = 15;
    private static final Edition EDITION = RealEdition.of(new EditionId("cnmm", "4.0-beta.2"));
    private static final Map<Integer, Rating> RATINGS = Map.of(1, Rating.FULLY, 2, Rating.PARTLY, 3, Rating.NOT);

    private final int actions;

    private ForecastMeasure(int actions) {
        this.actions = actions;
    }

    /** @param arguments numbers of actions; 250 and 2,000 where none is given */
    public static void main(String[] arguments) {
        int[] sizes = arguments.length == 0
                ? new int[] {250, 2_000}
                : IntStream.range(0, arguments.length)
                        .map(it -> Integer.parseInt(arguments[it]))
                        .toArray();
        for (int size : sizes) {
            new ForecastMeasure(size).measure();
        }
    }

    private void measure() {
        List<WorkItem<Integer>> items = items();
        Scorecard card = card();
        Map<Integer, Set<PracticeKey>> closes = closes();
        Backlog<Integer> backlog = timed("order", () -> backlog(WorkOrder.of(items), 1));
        Backlog<Integer> more = backlog(WorkOrder.of(items), 1.2);
        Schedule<Integer> schedule = timed("schedule", () -> Schedule.of(backlog));
        LevelDemands levels = timed("claims", () -> LevelDemands.of(card));
        Schedule<Integer> changed = timed(
                "schedule of a what-if", () -> Schedule.of(more, schedule.slots(), StandingDates.rule(levels, closes)));
        Outset<Integer> stands = new Outset<>(backlog, schedule.slots(), estimates(), closes, levels, List.of());
        Outset<Integer> other = new Outset<>(more, changed.slots(), estimates(), closes, levels, List.of());
        Forecast<Integer> forecast = timed("10,000 runs", () -> Forecast.of(stands, Trial.of(1, 0.25)));
        List<Undertaking<Integer>> open = open(backlog, closes);
        Ways<Integer> ways = timed("all ways", () -> told(Ways.of(levels, open), levels));
        timed("a budget of 500 days", () -> ways.within(500));
        timed("what-if of 2,000 runs", () -> WhatIf.of(stands, other, new Trial(1, 2_000, 0.25)));
        StandingRuns<Integer> runs = StandingRuns.of(stands, new Trial(1, 2_000, 0.25));
        timed("the same beside a plan that was unfolded before", () -> WhatIf.of(runs, other));
        Backlog<Integer> less = backlog(WorkOrder.of(items), 0.8);
        Schedule<Integer> smaller = Schedule.of(less, schedule.slots(), StandingDates.rule(levels, closes));
        Outset<Integer> later = new Outset<>(less, smaller.slots(), estimates(), closes, levels, List.of());
        timed("likewise with less capacity", () -> WhatIf.of(runs, later));
        System.out.println(actions + " actions: whole " + forecast.whole());
    }

    private static Ways<Integer> told(Ways<Integer> ways, LevelDemands levels) {
        ways.toWhole();
        levels.dimensions().forEach(ways::to);
        ways.nextTopics();
        return ways;
    }

    private static List<Undertaking<Integer>> open(Backlog<Integer> backlog, Map<Integer, Set<PracticeKey>> closes) {
        return backlog.tasks().stream()
                .map(it -> new Undertaking<>(
                        it.id(), it.days(), it.value(), it.after(), closes.getOrDefault(it.id(), Set.of())))
                .toList();
    }

    private <T> T timed(String what, Supplier<T> work) {
        T result = null;
        double first = 0;
        double least = Double.MAX_VALUE;
        for (int turn = 0; turn <= WARM; turn++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            result = work.get();
            double took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6;
            first = turn == 0 ? took : first;
            least = Math.min(least, took);
        }
        System.out.printf("%d actions: %s: first %.1f, warm %.1f CPU-ms%n", actions, what, first, least);
        return Objects.requireNonNull(result);
    }

    private static List<Practice> gaps() {
        return EDITION.practices().stream()
                .filter(it -> it.level() == 2 || it.level() == 3)
                .toList();
    }

    private static Practice gap(int action) {
        return gaps().get(action % gaps().size());
    }

    private static double missing(int action) {
        return gap(action).level() == 2 ? 2 / 3.0 : 1;
    }

    private List<WorkItem<Integer>> items() {
        Random random = new Random(1);
        List<PracticeKey> keys = gaps().stream().map(Practice::key).toList();
        return IntStream.range(0, actions)
                .mapToObj(action -> new WorkItem<>(
                        action,
                        "Action " + action,
                        WorkBand.values()[1 + random.nextInt(4)],
                        3 + random.nextInt(27),
                        Math.round(10 * gap(action).action().effort().mean() * missing(action)) / 10.0,
                        gap(action).level(),
                        action,
                        gap(action).action().requires().stream()
                                .map(keys::indexOf)
                                .filter(it -> it >= 0)
                                .map(it -> it + action / keys.size() * keys.size())
                                .filter(it -> it < actions)
                                .collect(Collectors.toSet())))
                .toList();
    }

    private Backlog<Integer> backlog(WorkOrder<Integer> order, double times) {
        List<String> roles = gaps().stream()
                .map(it -> it.action().owner())
                .distinct()
                .sorted()
                .toList();
        double capacity = times * 120 * actions / 250;
        List<TeamCapacity> teams = IntStream.range(0, 5)
                .mapToObj(team -> TeamCapacity.steady(
                        new UUID(0, team),
                        "Team " + team,
                        6,
                        capacity,
                        Set.copyOf(roles.stream()
                                .filter(it -> roles.indexOf(it) % 5 == team)
                                .toList())))
                .toList();
        return new Backlog<>(
                LocalDate.of(2026, 11, 30),
                ((WorkOrder.Ordered<Integer>) order)
                        .places().stream().map(it -> task(it.item())).toList(),
                teams,
                Backlog.USUALLY_ABREAST);
    }

    private static OpenTask<Integer> task(WorkItem<Integer> item) {
        return new OpenTask<>(
                item.id(),
                item.value(),
                item.days(),
                item.after(),
                gap(item.id()).action().owner(),
                null,
                null,
                null,
                LocalDate.of(2026, 11, 30)
                        .plusMonths(3L * gap(item.id()).action().earliest()));
    }

    private Map<Integer, Estimate> estimates() {
        return IntStream.range(0, actions)
                .boxed()
                .collect(Collectors.toMap(
                        it -> it, it -> Estimate.of(gap(it).action().effort(), missing(it))));
    }

    private Map<Integer, Set<PracticeKey>> closes() {
        return IntStream.range(0, actions).boxed().collect(Collectors.toMap(it -> it, it -> Set.of(gap(it).key())));
    }

    private static Scorecard card() {
        Map<PracticeKey, Rated> ratings = new HashMap<>();
        EDITION.practices()
                .forEach(it -> ratings.put(
                        it.key(), new Rated(RATINGS.getOrDefault(it.level(), Rating.NOT), Confidence.HIGH, false)));
        return Scorecard.of(EDITION, Grounds.of(ratings, Targets.usual()));
    }
}
