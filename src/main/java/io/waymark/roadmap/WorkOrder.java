package io.waymark.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * In which order to work: the highest priority first, each right behind those of its prerequisites that have not come
 * yet, which so move up with it.
 */
public sealed interface WorkOrder {

    /** Everything once, prerequisites always first. */
    record Ordered(List<Place> places) implements WorkOrder {}

    /** No order exists; the titles say how an initiative comes back to itself, the same one first and last. */
    record Cycle(List<String> path) implements WorkOrder {}

    /** An item, and which one it moved up for, if it stands higher than its own priority says. */
    record Place(WorkItem item, Optional<WorkItem> movedUpFor) {}

    /** Orders items with different ids; the order in which they are given does not matter. */
    static WorkOrder of(Collection<WorkItem> items) {
        return new OrderingWalk(items).order();
    }

    /** The path of a cycle; empty where there is an order. */
    default List<String> cycle() {
        return switch (this) {
            case Ordered ordered -> List.of();
            case Cycle cycle -> cycle.path();
        };
    }
}
