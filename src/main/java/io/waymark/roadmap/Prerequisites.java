package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which initiatives wait for which: one waits for every other that closes a practice which its own practices require,
 * straight or through practices that nobody works on. Settled practices wait for nothing, hold nothing up and pass nothing
 * on.
 */
final class Prerequisites {

    private final Map<InitiativeId, Set<InitiativeId>> waitsFor;

    private Prerequisites(Map<InitiativeId, Set<InitiativeId>> waitsFor) {
        this.waitsFor = waitsFor;
    }

    /**
     * Follows the requirements of practices.
     *
     * @param open the initiatives with work left
     * @param settled practices that are achieved fully, do not apply, or were closed by something done
     */
    static Prerequisites of(Collection<RoadmapWork> open, Set<PracticeKey> settled) {
        Requirements requirements = Requirements.of(open, settled);
        return new Prerequisites(open.stream().collect(Collectors.toMap(RoadmapWork::id, requirements::nearestTo)));
    }

    /** The nearest initiatives that come before this one. */
    Set<InitiativeId> waitsFor(InitiativeId id) {
        return waitsFor.getOrDefault(id, Set.of());
    }
}
