package io.waymark.roadmap.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * In which order to work: band after band, and in each the most value per day as early as prerequisites allow. What a band
 * needs of later ones moves up into it.
 */
public sealed interface WorkOrder<K extends Comparable<? super K>> {

    /**
     * Everything once, prerequisites always first.
     *
     * @param distance how much more than a proven bound it costs to wait in this order, 0 where it is the bound itself: of
     *     the orders that keep bands and prerequisites, none is better by more than this share
     */
    record Ordered<K extends Comparable<? super K>>(List<Place<K>> places, double distance) implements WorkOrder<K> {}

    /** No order exists; the titles say how an item comes back to itself, the same one first and last. */
    record Cycle<K extends Comparable<? super K>>(List<String> path) implements WorkOrder<K> {}

    /**
     * An item where it stands.
     *
     * @param band that it stands in, its own or an earlier one
     * @param movedUpFor the most valuable one that needs it, where it stands higher than by its own band and value
     * @param unlocks how many wait for it, straight or through others
     */
    record Place<K extends Comparable<? super K>>(
            WorkItem<K> item, WorkBand band, Optional<WorkItem<K>> movedUpFor, int unlocks) {

        /** The place of an item by itself. */
        public static <K extends Comparable<? super K>> Place<K> alone(WorkItem<K> item) {
            return new Place<>(item, item.band(), Optional.empty(), 0);
        }
    }

    /** Orders items with different ids; the order in which they are given does not matter. */
    static <K extends Comparable<? super K>> WorkOrder<K> of(Collection<WorkItem<K>> items) {
        return BandedOrder.of(items, BoundedOrder.MOST_SETS);
    }

    /** The path of a cycle; empty where there is an order. */
    default List<String> cycle() {
        return switch (this) {
            case Ordered<K> ordered -> List.of();
            case Cycle<K> cycle -> cycle.path();
        };
    }
}
