package io.waymark.objective;

import io.waymark.goal.ObjectiveId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds out whether an objective would support itself through those that it supports. */
final class Circle {

    private Circle() {}

    /**
     * The shortest way from an objective back to itself; empty where there is none.
     *
     * @param wished what the objective should support
     * @param parents what each objective supports already
     * @return begins and ends with the objective
     */
    static Optional<List<ObjectiveId>> of(
            ObjectiveId objective, Set<ObjectiveId> wished, Map<ObjectiveId, Set<ObjectiveId>> parents) {
        Map<ObjectiveId, ObjectiveId> from = new LinkedHashMap<>();
        Deque<ObjectiveId> next = new ArrayDeque<>(List.of(objective));
        while (!next.isEmpty()) {
            ObjectiveId at = next.remove();
            Set<ObjectiveId> above = at.equals(objective) ? wished : parents.getOrDefault(at, Set.of());
            for (ObjectiveId it : above) {
                if (from.putIfAbsent(it, at) == null) {
                    next.add(it);
                }
                if (it.equals(objective)) {
                    return Optional.of(way(objective, from));
                }
            }
        }
        return Optional.empty();
    }

    private static List<ObjectiveId> way(ObjectiveId objective, Map<ObjectiveId, ObjectiveId> from) {
        LinkedList<ObjectiveId> way = new LinkedList<>(List.of(objective));
        do {
            way.addFirst(Objects.requireNonNull(from.get(way.getFirst())));
        } while (!way.getFirst().equals(objective));
        return List.copyOf(way);
    }
}
