package io.waymark.roadmap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much waits for each open initiative: the sum of the risks of all practices whose initiatives wait for it.
 *
 * @param largest of these sums
 */
record Enablement(Map<InitiativeId, Integer> inherited, int largest) {

    static Enablement of(Collection<RoadmapWork> open, Prerequisites prerequisites) {
        Map<InitiativeId, RoadmapWork> byId =
                open.stream().collect(Collectors.toMap(RoadmapWork::id, Function.identity()));
        Map<InitiativeId, Integer> inherited = open.stream()
                .collect(Collectors.toMap(
                        RoadmapWork::id,
                        work -> prerequisites.waitingFor(work.id()).stream()
                                .mapToInt(id ->
                                        Objects.requireNonNull(byId.get(id)).risks())
                                .sum()));
        return new Enablement(
                inherited,
                inherited.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    int inheritedBy(InitiativeId id) {
        return inherited.getOrDefault(id, 0);
    }
}
