package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A depth-first walk from each item to its prerequisites, placing items on the way back. */
final class OrderingWalk {

    private final Map<InitiativeId, WorkItem> items;
    private final List<WorkOrder.Place> places = new ArrayList<>();
    private final Set<InitiativeId> placed = new HashSet<>();
    private final List<WorkItem> path = new ArrayList<>();

    OrderingWalk(Collection<WorkItem> items) {
        this.items = items.stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
    }

    WorkOrder order() {
        Optional<WorkOrder.Cycle> cycle = visitAll(items.values());
        return cycle.isPresent() ? cycle.get() : new WorkOrder.Ordered(List.copyOf(places));
    }

    private Optional<WorkOrder.Cycle> visitAll(Collection<WorkItem> some) {
        return some.stream()
                .sorted(WorkItem.BY_PRIORITY)
                .flatMap(item -> visit(item).stream())
                .findFirst();
    }

    private Optional<WorkOrder.Cycle> visit(WorkItem item) {
        if (placed.contains(item.id())) {
            return Optional.empty();
        }
        if (path.contains(item)) {
            return Optional.of(cycle(item));
        }
        path.addLast(item);
        Optional<WorkOrder.Cycle> cycle = visitAll(prerequisites(item));
        path.removeLast();
        place(item);
        return cycle;
    }

    private void place(WorkItem item) {
        placed.add(item.id());
        places.add(new WorkOrder.Place(item, path.isEmpty() ? Optional.empty() : Optional.of(path.getLast())));
    }

    private List<WorkItem> prerequisites(WorkItem item) {
        return item.after().stream()
                .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                .toList();
    }

    private WorkOrder.Cycle cycle(WorkItem again) {
        List<WorkItem> round = new ArrayList<>(path.subList(path.indexOf(again), path.size()));
        round.add(again);
        return new WorkOrder.Cycle(round.stream().map(WorkItem::title).toList());
    }
}
