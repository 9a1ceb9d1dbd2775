package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What practices require, as long as it is not settled.
 *
 * @param closing practice to the actions that close it
 */
record Requirements(Map<PracticeKey, Set<ActionId>> closing, Set<PracticeKey> settled) {

    static Requirements of(Collection<RoadmapWork> open, Set<PracticeKey> settled) {
        Map<PracticeKey, Set<ActionId>> closing = new HashMap<>();
        open.forEach(work -> work.practices()
                .forEach(it -> closing.computeIfAbsent(it, key -> new LinkedHashSet<>())
                        .add(work.id())));
        return new Requirements(closing, settled);
    }

    /** The other actions that are met first on every way along the requirements. */
    Set<ActionId> nearestTo(RoadmapWork work) {
        Set<ActionId> nearest = new LinkedHashSet<>();
        Set<PracticeKey> seen = new HashSet<>(work.practices());
        Deque<PracticeKey> next = new ArrayDeque<>(unsettled(work.practices()));
        while (!next.isEmpty()) {
            for (PracticeKey required : requiredBy(next.remove(), work.edition())) {
                if (seen.add(required)) {
                    nearest.addAll(closing.getOrDefault(required, Set.of()));
                    follow(required, next);
                }
            }
        }
        nearest.remove(work.id());
        return nearest;
    }

    private void follow(PracticeKey required, Deque<PracticeKey> next) {
        if (!closing.containsKey(required)) {
            next.add(required);
        }
    }

    private List<PracticeKey> requiredBy(PracticeKey key, @Nullable Edition edition) {
        return Optional.ofNullable(edition)
                .flatMap(it -> it.practice(key))
                .map(it -> unsettled(it.action().requires()))
                .orElse(List.of());
    }

    private List<PracticeKey> unsettled(List<PracticeKey> practices) {
        return practices.stream().filter(it -> !settled.contains(it)).toList();
    }
}
