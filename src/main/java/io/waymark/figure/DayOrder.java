package io.waymark.figure;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which of two numbers is the day and which the month, where slashes or hyphens stand between them. */
public enum DayOrder {
    /** Whichever the day itself tells. */
    EITHER,
    /** 31/01/2026 */
    DAY_FIRST,
    /** 01/31/2026 */
    MONTH_FIRST;

    /** What means nothing is either. */
    public static DayOrder of(String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(EITHER);
    }

    /** The orders in which every one of the days exists; what is no day allows all. */
    public static Set<DayOrder> allowed(Collection<String> days) {
        Set<DayOrder> allowed = EnumSet.of(DAY_FIRST, MONTH_FIRST);
        allowed.removeIf(
                order -> days.stream().anyMatch(it -> WrittenDay.read(it, order) instanceof WrittenDay.NoSuchDay));
        return allowed;
    }

    /** The order that all days of a column were written in, as far as the column itself tells. */
    public static DayOrder of(Collection<String> days) {
        Set<DayOrder> allowed = allowed(days);
        return allowed.size() == 1 ? allowed.iterator().next() : EITHER;
    }
}
