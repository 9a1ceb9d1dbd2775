package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which actions wait for which: one waits for every other that closes a practice which its own practices require, straight
 * or through practices that nobody works on. Settled practices wait for nothing, hold nothing up and pass nothing
 * on.
 */
final class Prerequisites {

    private final Map<ActionId, Set<ActionId>> waitsFor;

    private Prerequisites(Map<ActionId, Set<ActionId>> waitsFor) {
        this.waitsFor = waitsFor;
    }

    /**
     * Follows the requirements of practices.
     *
     * @param open the actions with work left
     * @param settled practices that are achieved fully, do not apply, or were closed by something done
     */
    static Prerequisites of(Collection<RoadmapWork> open, Set<PracticeKey> settled) {
        Requirements requirements = Requirements.of(open, settled);
        return new Prerequisites(open.stream().collect(Collectors.toMap(RoadmapWork::id, requirements::nearestTo)));
    }

    /** The nearest actions that come before this one. */
    Set<ActionId> waitsFor(ActionId id) {
        return waitsFor.getOrDefault(id, Set.of());
    }

    /** All actions that come before this one, straight or through others. */
    Set<ActionId> needs(ActionId id) {
        Set<ActionId> needs = new LinkedHashSet<>();
        Deque<ActionId> next = new ArrayDeque<>(waitsFor(id));
        while (!next.isEmpty()) {
            ActionId needed = next.remove();
            if (needs.add(needed)) {
                next.addAll(waitsFor(needed));
            }
        }
        return needs;
    }
}
