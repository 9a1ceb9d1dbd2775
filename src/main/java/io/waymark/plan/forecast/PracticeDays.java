package io.waymark.plan.forecast;

import io.waymark.content.PracticeKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** On which day each practice is raised: when the last of the tasks that close it is proven; never where none does. */
public final class PracticeDays {

    private final int[][] tasks;
    private final int[] days;

    /** @param number of each task; negative where it is not done */
    public <K> PracticeDays(LevelDemands levels, Map<K, Set<PracticeKey>> closes, ToIntFunction<K> number) {
        Map<PracticeKey, IntStream.Builder> closing = new HashMap<>();
        closes.forEach((task, practices) -> practices.forEach(
                it -> closing.computeIfAbsent(it, key -> IntStream.builder()).add(number.applyAsInt(task))));
        tasks = levels.practices().stream()
                .map(it -> closing.getOrDefault(it, IntStream.builder()).build().toArray())
                .toArray(int[][]::new);
        days = new int[tasks.length];
    }

    /** @param proven the day of each task */
    public int[] of(IntUnaryOperator proven) {
        for (int practice = 0; practice < tasks.length; practice++) {
            int day = tasks[practice].length == 0 ? StandingDays.NEVER : 0;
            for (int task : tasks[practice]) {
                day = Math.max(day, task < 0 ? StandingDays.NEVER : proven.applyAsInt(task));
            }
            days[practice] = day;
        }
        return days;
    }

    /** Of the tasks that close a practice the one that is proven last. */
    int last(int practice, IntUnaryOperator proven) {
        int last = tasks[practice][0];
        for (int task : tasks[practice]) {
            last = proven.applyAsInt(task) > proven.applyAsInt(last) ? task : last;
        }
        return last;
    }
}
