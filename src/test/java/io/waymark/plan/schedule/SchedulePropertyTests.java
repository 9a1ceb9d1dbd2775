package io.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every backlog; each seed is another one. */
class SchedulePropertyTests {

    private static final String SEEDS = "io.waymark.plan.schedule.RandomBacklogs#seeds";
    private static final double ROUNDING = 0.1;
    private static final int FEW = 400;

    /** A backlog with its plan, which all rules judge: it is made once a seed. */
    private record Planned(Backlog<Integer> backlog, Schedule<Integer> schedule) {

        private static final Map<Long, Planned> MADE = new ConcurrentHashMap<>();

        static Planned of(long seed) {
            return MADE.computeIfAbsent(seed, it -> anew(it));
        }

        static Planned anew(long seed) {
            Backlog<Integer> backlog = new RandomBacklogs(seed).backlog(30);
            return new Planned(backlog, Schedule.of(backlog, FEW));
        }

        Map<Integer, Slot<Integer>> slots() {
            return byTask(schedule);
        }
    }

    /** What a team gives on each day from the first to the last, without asking how the portal reckons that. */
    private record Calendar(LocalDate first, double[] daily) {

        static Calendar of(TeamCapacity team, LocalDate first, LocalDate last) {
            Map<Quarter, Double> known = new HashMap<>();
            return new Calendar(
                    first,
                    first.datesUntil(last.plusDays(1))
                            .mapToDouble(day -> team.daysOff().contains(day) || !WorkingDays.works(day)
                                    ? 0
                                    : known.computeIfAbsent(Quarter.of(day), it -> daily(team, it)))
                            .toArray());
        }

        /** From one day to another, no more than so much a day. */
        double given(LocalDate from, LocalDate to, double atMost) {
            double given = 0;
            for (int day = number(from); day <= number(to); day++) {
                given += Math.min(atMost, daily[day]);
            }
            return given;
        }

        private int number(LocalDate day) {
            return (int) ChronoUnit.DAYS.between(first, day);
        }

        private static double daily(TeamCapacity team, Quarter quarter) {
            return team.in(quarter)
                    / quarter.firstDay()
                            .datesUntil(quarter.plus(1).firstDay())
                            .filter(WorkingDays::works)
                            .count();
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void whatATaskWaitsForHasEndedBeforeItStarts(long seed) {
        Planned planned = Planned.of(seed);
        Map<Integer, Slot<Integer>> slots = planned.slots();
        assertThat(planned.backlog().tasks())
                .filteredOn(it -> slots.containsKey(it.id()))
                .allSatisfy(task -> assertThat(task.after())
                        .allMatch(needed -> slot(needed, slots)
                                .end()
                                .isBefore(slot(task.id(), slots).start())));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void everyTaskHasDatesOrAReason(long seed) {
        Planned planned = Planned.of(seed);
        List<Integer> all = new ArrayList<>(
                planned.schedule().slots().stream().map(Slot::task).toList());
        planned.schedule().unplaced().forEach(it -> all.add(it.task()));
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        planned.backlog().tasks().stream().map(OpenTask::id).toList());
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void datesPinsRolesAndTeamsAreObeyed(long seed) {
        Planned planned = Planned.of(seed);
        Map<Integer, Slot<Integer>> slots = planned.slots();
        assertThat(planned.backlog().tasks())
                .filteredOn(it -> slots.containsKey(it.id()))
                .allSatisfy(task -> obeyed(task, slot(task.id(), slots), planned));
    }

    /** Between any two days no more is worked than the team gives between them, and no more a day than may work on one task. */
    @ParameterizedTest
    @MethodSource(SEEDS)
    void noDayIsUsedTwice(long seed) {
        Backlog<Integer> backlog = Planned.of(seed).backlog();
        List<Slot<Integer>> slots = Planned.of(seed).schedule().slots();
        Map<Integer, Double> work = backlog.tasks().stream().collect(Collectors.toMap(OpenTask::id, OpenTask::days));
        for (TeamCapacity team : backlog.teams()) {
            List<Slot<Integer>> own =
                    slots.stream().filter(it -> it.team().equals(team.id())).toList();
            Calendar calendar = Calendar.of(team, backlog.from(), last(own, backlog.from()));
            for (Slot<Integer> first : own) {
                for (Slot<Integer> last : own) {
                    double within = own.stream()
                            .filter(it -> !it.start().isBefore(first.start())
                                    && !it.end().isAfter(last.end()))
                            .mapToDouble(it -> Objects.requireNonNull(work.get(it.task())))
                            .sum();
                    assertThat(within).isLessThanOrEqualTo(calendar.given(first.start(), last.end(), 99) + ROUNDING);
                }
                assertThat(work.get(first.task()))
                        .isLessThanOrEqualTo(
                                calendar.given(first.start(), first.end(), Math.min(team.members(), backlog.abreast()))
                                        + ROUNDING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void loadsAddUpToTheWorkAndStayWithinCapacity(long seed) {
        Planned planned = Planned.of(seed);
        Map<Integer, Slot<Integer>> slots = planned.slots();
        List<TeamLoad> loads = planned.schedule().loads();
        assertThat(loads).allMatch(it -> it.planned() <= it.capacity());
        assertThat(loads.stream().mapToDouble(TeamLoad::planned).sum())
                .isCloseTo(
                        planned.backlog().tasks().stream()
                                .filter(it -> slots.containsKey(it.id()))
                                .mapToDouble(OpenTask::days)
                                .sum(),
                        Offset.offset(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void noScheduleEndsBeforeItsBound(long seed) {
        Schedule<Integer> schedule = Planned.of(seed).schedule();
        assertThat(schedule.slots().stream()
                        .map(Slot::end)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MAX))
                .isAfterOrEqualTo(schedule.earliestEnd().day());
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void moreCapacityOrLessWorkIsLaterNowhere(long seed) {
        RandomBacklogs random = new RandomBacklogs(seed);
        Backlog<Integer> backlog = random.backlog(30);
        LaterNowhere<Integer> rule = LaterNowhere.ends(random.groups(backlog));
        Schedule<Integer> before = Planned.of(seed).schedule();
        Schedule<Integer> after = Schedule.of(random.eased(backlog), before.slots(), rule, FEW);
        Map<Integer, LocalDate> planned = proven(after);
        planned.keySet().retainAll(proven(before).keySet());
        assertThat(planned.keySet()).isEqualTo(proven(before).keySet());
        assertThat(rule.holds(planned, proven(before))).isTrue();
    }

    /** What the rule is for: planned anew, some of these would be later somewhere. */
    @Test
    void plannedAnewMoreCapacityCanBeLater() {
        assertThat(RandomBacklogs.seeds()
                        .filter(SchedulePropertyTests::laterAnew)
                        .count())
                .isGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void aPlanThatStoodUnderTheSameIsNeverWorse(long seed) {
        Backlog<Integer> backlog = Planned.of(seed).backlog();
        Schedule<Integer> before = Planned.of(seed).schedule();
        Schedule<Integer> again = Schedule.of(backlog, before.slots(), LaterNowhere.ends(List.of()), FEW);
        if (before.missed().isEmpty()) {
            assertThat(again.missed()).isEmpty();
            assertThat(waiting(again, backlog)).isLessThanOrEqualTo(waiting(before, backlog));
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void moreTriesNeverMakeAWorsePlan(long seed) {
        Backlog<Integer> backlog = Planned.of(seed).backlog();
        Schedule<Integer> few = Schedule.of(backlog, 0);
        Schedule<Integer> many = Schedule.of(backlog, 4 * FEW);
        if (few.missed().isEmpty()) {
            assertThat(many.missed()).isEmpty();
            assertThat(waiting(many, backlog)).isLessThanOrEqualTo(waiting(few, backlog));
        }
    }

    @ParameterizedTest
    @MethodSource(SEEDS)
    void theSameBacklogMakesTheSamePlan(long seed) {
        assertThat(Planned.anew(seed)).isEqualTo(Planned.of(seed));
    }

    private static boolean laterAnew(long seed) {
        RandomBacklogs random = new RandomBacklogs(seed);
        Backlog<Integer> backlog = random.backlog(30);
        LaterNowhere<Integer> rule = LaterNowhere.ends(random.groups(backlog));
        Map<Integer, LocalDate> before = proven(Planned.of(seed).schedule());
        Map<Integer, LocalDate> anew = proven(Schedule.of(random.eased(backlog), FEW));
        anew.keySet().retainAll(before.keySet());
        return !rule.holds(anew, before);
    }

    private static void obeyed(OpenTask<Integer> task, Slot<Integer> slot, Planned planned) {
        TeamCapacity team = planned.backlog().teams().stream()
                .filter(it -> it.id().equals(slot.team()))
                .findFirst()
                .orElseThrow();
        Quarter quarter = task.quarter();
        assertThat(slot.start()).isBetween(planned.backlog().from(), slot.end());
        assertThat(slot.proven()).isAfterOrEqualTo(slot.end());
        assertThat(task.notBefore() == null || !slot.start().isBefore(task.notBefore()))
                .isTrue();
        assertThat(task.provable() == null || !slot.proven().isBefore(task.provable()))
                .isTrue();
        assertThat(quarter == null || !slot.start().isBefore(quarter.firstDay()))
                .isTrue();
        assertThat(planned.schedule().missed().stream().anyMatch(it -> it.task().equals(task.id())))
                .isEqualTo(
                        quarter != null && !slot.end().isBefore(quarter.plus(1).firstDay()));
        assertThat(task.days() == 0 || gives(team, slot.start()) && gives(team, slot.end()))
                .isTrue();
        assertThat(
                        task.team() == null
                                ? task.role() == null || team.roles().contains(task.role())
                                : task.team().equals(team.id()))
                .isTrue();
    }

    private static boolean gives(TeamCapacity team, LocalDate day) {
        return Calendar.of(team, day, day).given(day, day, 1) > 0;
    }

    private static LocalDate last(List<Slot<Integer>> slots, LocalDate from) {
        return slots.stream().map(Slot::end).max(LocalDate::compareTo).orElse(from);
    }

    private static double waiting(Schedule<Integer> schedule, Backlog<Integer> backlog) {
        WorkingDays days = new WorkingDays(backlog.from());
        Map<Integer, Slot<Integer>> slots = byTask(schedule);
        return backlog.tasks().stream()
                .filter(it -> slots.containsKey(it.id()))
                .mapToDouble(it ->
                        it.value() * (days.number(slot(it.id(), slots).end()) + 1))
                .sum();
    }

    private static Map<Integer, LocalDate> proven(Schedule<Integer> schedule) {
        return schedule.slots().stream().collect(Collectors.toMap(Slot::task, Slot::proven));
    }

    private static Map<Integer, Slot<Integer>> byTask(Schedule<Integer> schedule) {
        return schedule.slots().stream().collect(Collectors.toMap(Slot::task, Function.identity()));
    }

    private static Slot<Integer> slot(Integer task, Map<Integer, Slot<Integer>> slots) {
        return Objects.requireNonNull(slots.get(task));
    }
}
