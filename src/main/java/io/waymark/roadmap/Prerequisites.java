package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which initiatives wait for which: one waits for every other that closes a practice which its own practices require,
 * straight or through practices that nobody works on. Settled practices wait for nothing, hold nothing up and pass nothing
 * on.
 */
final class Prerequisites {

    private final Map<InitiativeId, Set<InitiativeId>> waitsFor = new HashMap<>();
    private final Map<InitiativeId, Set<InitiativeId>> holdsUp = new HashMap<>();

    private Prerequisites() {}

    /**
     * Follows the requirements of practices.
     *
     * @param open the initiatives with work left
     * @param settled practices that are achieved fully, do not apply, or were closed by something done
     */
    static Prerequisites of(Collection<RoadmapWork> open, Set<PracticeKey> settled) {
        Requirements requirements = Requirements.of(open, settled);
        Prerequisites prerequisites = new Prerequisites();
        open.forEach(work -> requirements.nearestTo(work).forEach(needed -> prerequisites.add(work.id(), needed)));
        return prerequisites;
    }

    /** The nearest initiatives that come before this one. */
    Set<InitiativeId> waitsFor(InitiativeId id) {
        return waitsFor.getOrDefault(id, Set.of());
    }

    /** All initiatives that wait for this one, straight or through others. */
    Set<InitiativeId> waitingFor(InitiativeId first) {
        Set<InitiativeId> waiting = new LinkedHashSet<>();
        Deque<InitiativeId> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            holdsUp.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(waiting::add)
                    .forEach(next::add);
        }
        waiting.remove(first);
        return waiting;
    }

    private void add(InitiativeId waiting, InitiativeId needed) {
        waitsFor.computeIfAbsent(waiting, id -> new LinkedHashSet<>()).add(needed);
        holdsUp.computeIfAbsent(needed, id -> new LinkedHashSet<>()).add(waiting);
    }
}
