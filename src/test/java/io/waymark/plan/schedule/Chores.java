package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tasks by number and two teams, from the first Monday of 2027 on; its first quarter has 64 working days. */
final class Chores {

    static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    static final Quarter Q1 = new Quarter(2027, 1);
    static final Quarter Q2 = new Quarter(2027, 2);
    static final UUID PLATFORM = new UUID(0, 1);
    static final UUID SECURITY = new UUID(0, 2);

    private Chores() {}

    /** Two person-days on each working day of the quarter. */
    static TeamCapacity platform() {
        return TeamCapacity.steady(PLATFORM, "Platform", 4, 128, Set.of("platform"));
    }

    /** One person-day on each working day of the quarter. */
    static TeamCapacity security() {
        return TeamCapacity.steady(SECURITY, "Security", 4, 64, Set.of("security"));
    }

    static TeamCapacity off(TeamCapacity team, LocalDate... days) {
        return new TeamCapacity(
                team.id(), team.name(), team.members(), team.usual(), team.quarters(), Set.of(days), team.roles());
    }

    static OpenTask<Integer> task(int id, double days, Integer... after) {
        return new OpenTask<>(
                id, 1, days, Arrays.stream(after).collect(Collectors.toSet()), "platform", null, null, null, null);
    }

    static OpenTask<Integer> needing(String role, OpenTask<Integer> it) {
        return new OpenTask<>(it.id(), it.value(), it.days(), it.after(), role, null, null, null, null);
    }

    static OpenTask<Integer> pinned(Quarter quarter, OpenTask<Integer> it) {
        return new OpenTask<>(it.id(), it.value(), it.days(), it.after(), it.role(), null, quarter, null, null);
    }

    static OpenTask<Integer> notBefore(LocalDate day, OpenTask<Integer> it) {
        return new OpenTask<>(it.id(), it.value(), it.days(), it.after(), it.role(), null, it.quarter(), day, null);
    }

    @SafeVarargs
    static Schedule<Integer> platformPlan(OpenTask<Integer>... tasks) {
        return plan(List.of(platform()), tasks);
    }

    /** In the order given, without a look for a better one. */
    @SafeVarargs
    static Schedule<Integer> plan(List<TeamCapacity> teams, OpenTask<Integer>... tasks) {
        return Schedule.of(new Backlog<>(MONDAY, List.of(tasks), teams, 2), 0);
    }

    /** The days of each task as {@code 4..6}, days of January. */
    static Map<Integer, String> days(Schedule<Integer> schedule) {
        return schedule.slots().stream()
                .collect(Collectors.toMap(
                        Slot::task,
                        it -> it.start().getDayOfMonth() + ".." + it.end().getDayOfMonth()));
    }
}
