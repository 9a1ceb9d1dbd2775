package io.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The days that a new plan must not move back, made from the day on which each planned task is proven. */
@FunctionalInterface
public interface LaterNowhere<K> {

    /** What is never reached. */
    LocalDate NEVER = LocalDate.MAX;

    /** The same days in the same order for every plan; {@link #NEVER} where one is not reached. */
    List<LocalDate> days(Map<K, LocalDate> proven);

    /** The last day of all tasks, and of each of these groups of tasks. */
    static <K> LaterNowhere<K> ends(Collection<Set<K>> groups) {
        return proven -> Stream.concat(Stream.of(proven.keySet()), groups.stream())
                .map(group -> group.stream()
                        .map(proven::get)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN))
                .toList();
    }

    /** Whether no day of the one plan is later than that of the other. */
    default boolean holds(Map<K, LocalDate> one, Map<K, LocalDate> other) {
        List<LocalDate> days = days(one);
        List<LocalDate> limits = days(other);
        for (int place = 0; place < days.size(); place++) {
            if (days.get(place).isAfter(limits.get(place))) {
                return false;
            }
        }
        return true;
    }
}
