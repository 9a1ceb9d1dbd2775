package io.waymark.plan.schedule;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A backlog in numbers: tasks and teams by their place in it, days by {@link WorkingDays}, work in parts of a person-day.
 *
 * @param before the tasks that each one waits for
 * @param teams those that may do each task
 * @param earliest the first day on which each may start, whatever it waits for
 * @param due the last day of the quarter that it is pinned to; {@link DayGrid#NEVER} where it is not
 * @param provable the first day on which its end can be proven
 * @param abreast what each team gives to one task on a day at most, in parts
 */
record Numbered<K>(
        Backlog<K> backlog,
        WorkingDays days,
        Map<K, Integer> numbers,
        int[] work,
        int[][] before,
        int[][] teams,
        int[] earliest,
        int[] due,
        int[] provable,
        int[] abreast) {

    static <K> Numbered<K> of(Backlog<K> backlog) {
        return Numbering.of(backlog);
    }

    int count() {
        return work.length;
    }

    OpenTask<K> task(int number) {
        return backlog.tasks().get(number);
    }

    boolean pinned(int task) {
        return due[task] != DayGrid.NEVER;
    }

    DayGrid grid() {
        return new DayGrid(
                backlog.teams().stream().map(it -> TeamDays.of(it, days)).toArray(int[][]::new));
    }

    /** The number of a team; -1 where it is not there. */
    int team(@Nullable UUID id) {
        return index(backlog.teams(), id);
    }

    /** The place of a team; -1 where it is not there. */
    static int index(List<TeamCapacity> teams, @Nullable UUID id) {
        return IntStream.range(0, teams.size())
                .filter(it -> teams.get(it).id().equals(id))
                .findFirst()
                .orElse(-1);
    }
}
