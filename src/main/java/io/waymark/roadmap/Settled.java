package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which practices need no more work: achieved fully, not applicable, or closed by an action that is done. */
final class Settled {

    private Settled() {}

    static Set<PracticeKey> practices(Collection<RoadmapWork> works, Map<PracticeKey, Rating> ratings) {
        Set<PracticeKey> settled = new HashSet<>();
        ratings.forEach((practice, rating) -> {
            if (Closing.settled(rating)) {
                settled.add(practice);
            }
        });
        works.stream().filter(RoadmapWork::done).forEach(it -> settled.addAll(it.practices()));
        return settled;
    }
}
