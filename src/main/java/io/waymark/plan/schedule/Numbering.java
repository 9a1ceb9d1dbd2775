package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives the tasks and teams of a backlog numbers, and its days. */
final class Numbering {

    private Numbering() {}

    static <K> Numbered<K> of(Backlog<K> backlog) {
        List<OpenTask<K>> tasks = backlog.tasks();
        WorkingDays days = new WorkingDays(backlog.from());
        Map<K, Integer> numbers = new HashMap<>();
        tasks.forEach(it -> numbers.put(it.id(), numbers.size()));
        return new Numbered<>(
                backlog,
                days,
                numbers,
                each(tasks, it -> PersonDays.parts(it.days())),
                tasks.stream().map(it -> known(it, numbers)).toArray(int[][]::new),
                tasks.stream().map(it -> eligible(it, backlog.teams())).toArray(int[][]::new),
                each(tasks, it -> Math.max(first(it.notBefore(), days), first(it.quarter(), days))),
                each(tasks, it -> it.quarter() == null ? DayGrid.NEVER : days.last(it.quarter())),
                each(tasks, it -> first(it.provable(), days)),
                backlog.teams().stream()
                        .mapToInt(it -> PersonDays.PARTS * Math.max(0, Math.min(it.members(), backlog.abreast())))
                        .toArray());
    }

    private static <K> int[] known(OpenTask<K> task, Map<K, Integer> numbers) {
        return task.after().stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private static int[] eligible(OpenTask<?> task, List<TeamCapacity> teams) {
        if (task.team() != null) {
            return IntStream.of(Numbered.index(teams, task.team()))
                    .filter(it -> it >= 0)
                    .toArray();
        }
        IntPredicate takes = it -> task.role() == null || teams.get(it).roles().contains(task.role());
        return IntStream.range(0, teams.size()).filter(takes).toArray();
    }

    private static int first(@Nullable LocalDate day, WorkingDays days) {
        return day == null ? 0 : Math.max(0, days.number(day));
    }

    private static int first(@Nullable Quarter quarter, WorkingDays days) {
        return quarter == null ? 0 : first(quarter.firstDay(), days);
    }

    private static <K> int[] each(List<OpenTask<K>> tasks, ToIntFunction<OpenTask<K>> figure) {
        return tasks.stream().mapToInt(figure).toArray();
    }
}
