package io.waymark.roadmap.order;

import java.util.Comparator;
import java.util.Set;

/**
 * Work as far as its order is concerned.
 *
 * @param value what each day of its delay costs, in points with one decimal
 * @param days person-days that are left, one decimal; what has none comes last
 * @param level the lowest level of its practices
 * @param position of its first practice in the edition
 * @param after what comes first; names that are not part of the same order are ignored
 */
public record WorkItem<K extends Comparable<? super K>>(
        K id, String title, WorkBand band, double value, double days, int level, int position, Set<K> after) {

    /** The most value per day first, what has no days left last; ties by level, then as the edition asks, then by name. */
    static <K extends Comparable<? super K>> Comparator<WorkItem<K>> byValuePerDay() {
        return Comparator.comparing((WorkItem<K> it) -> it.daysInTenths() == 0)
                .thenComparing(it -> it, WorkItem::valuePerDay)
                .thenComparingInt(WorkItem::level)
                .thenComparingInt(WorkItem::position)
                .thenComparing(WorkItem::id);
    }

    /** By band, and within by value per day: what is left of the order where no order obeys all prerequisites. */
    public static <K extends Comparable<? super K>> Comparator<WorkItem<K>> byBand() {
        return Comparator.comparing((WorkItem<K> it) -> it.band()).thenComparing(byValuePerDay());
    }

    long valueInTenths() {
        return Math.round(value * 10);
    }

    long daysInTenths() {
        return Math.round(days * 10);
    }

    private static int valuePerDay(WorkItem<?> one, WorkItem<?> other) {
        return Jobs.perDay(one.valueInTenths(), one.daysInTenths(), other.valueInTenths(), other.daysInTenths());
    }
}
