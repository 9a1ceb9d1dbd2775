package io.waymark.plan.forecast;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.plan.schedule.LaterNowhere;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When things stand at their targets if a plan is kept to the day. {@link #ALREADY} stands for today, {@link LaterNowhere#NEVER} for
 * what the plan does not reach.
 */
public record StandingDates(LocalDate whole, Map<DimensionKey, LocalDate> dimensions, Map<TopicKey, LocalDate> topics) {

    public static final LocalDate ALREADY = LocalDate.MIN;

    private static final int NOTHING = -1;

    /**
     * Of a plan.
     *
     * @param closes the practices that tasks close
     * @param proven the day on which each planned task is proven
     */
    public static <K> StandingDates of(LevelDemands levels, Map<K, Set<PracticeKey>> closes, Map<K, LocalDate> proven) {
        Map<K, Integer> numbers = new HashMap<>();
        List<LocalDate> days = new ArrayList<>();
        proven.forEach((task, day) -> {
            numbers.put(task, days.size());
            days.add(day);
        });
        LocalDate first = days.isEmpty() ? LocalDate.EPOCH : Collections.min(days);
        StandingDays standing = new StandingDays(levels);
        standing.reckon(new PracticeDays(levels, closes, (K it) -> numbers.getOrDefault(it, NOTHING))
                .of(it -> Math.toIntExact(days.get(it).toEpochDay() - first.toEpochDay())));
        IntFunction<LocalDate> date = day -> date(day, first);
        return new StandingDates(
                date.apply(standing.whole()),
                each(levels.dimensions(), standing::dimension, date),
                each(levels.topics(), standing::topic, date));
    }

    /** For a schedule: the whole and no dimension may stand later at its target. */
    public static <K> LaterNowhere<K> rule(LevelDemands levels, Map<K, Set<PracticeKey>> closes) {
        return proven -> {
            StandingDates dates = of(levels, closes, proven);
            return Stream.concat(Stream.of(dates.whole), dates.dimensions.values().stream())
                    .toList();
        };
    }

    private static <T> Map<T, LocalDate> each(List<T> things, IntUnaryOperator day, IntFunction<LocalDate> date) {
        Map<T, LocalDate> dates = new LinkedHashMap<>();
        IntStream.range(0, things.size()).forEach(it -> dates.put(things.get(it), date.apply(day.applyAsInt(it))));
        return dates;
    }

    private static LocalDate date(int day, LocalDate first) {
        return switch (day) {
            case StandingDays.ALREADY -> ALREADY;
            case StandingDays.NEVER -> LaterNowhere.NEVER;
            default -> first.plusDays(day);
        };
    }
}
