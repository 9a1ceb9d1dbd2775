package io.waymark.roadmap;

import java.util.Comparator;
import java.util.Set;

/**
 * An initiative as far as the order of work is concerned.
 *
 * @param priority the override where there is one, else the score
 * @param level the lowest level of its practices
 * @param position of its first practice in the edition
 * @param after the initiatives that come first; names that are not part of the same order are ignored
 */
public record WorkItem(
        InitiativeId id, String title, double priority, int level, int position, Set<InitiativeId> after) {

    /** The highest priority first; ties by level, then as the edition asks, then the older initiative. */
    static final Comparator<WorkItem> BY_PRIORITY = Comparator.comparingDouble(WorkItem::priority)
            .reversed()
            .thenComparingInt(WorkItem::level)
            .thenComparingInt(WorkItem::position)
            .thenComparing(item -> item.id().value());
}
