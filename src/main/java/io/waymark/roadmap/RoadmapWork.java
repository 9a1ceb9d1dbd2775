package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An initiative with the text of what it closes, out of the edition that it was made from.
 *
 * @param closures in the order of the edition, at least one
 */
record RoadmapWork(InitiativeFacts facts, Edition edition, List<Closure> closures) {

    static RoadmapWork of(InitiativeFacts facts, Edition edition) {
        return new RoadmapWork(
                facts,
                edition,
                facts.practices().stream()
                        .flatMap(it -> edition.practice(it).stream())
                        .sorted(Comparator.comparingInt(it -> edition.place(it.key())))
                        .map(it -> closure(edition, it))
                        .toList());
    }

    InitiativeId id() {
        return facts.id();
    }

    boolean open() {
        return facts.status().open();
    }

    List<PracticeKey> practices() {
        return closures.stream().map(it -> it.practice().key()).toList();
    }

    /** Sum of its practices' risks. */
    int risks() {
        return closures.stream().mapToInt(it -> it.practice().risk()).sum();
    }

    /** What the order of work needs to know. */
    WorkItem item(double priority, Set<InitiativeId> after) {
        return new WorkItem(id(), facts.title(), priority, lowestLevel(), position(), after);
    }

    private int lowestLevel() {
        return closures.stream().mapToInt(it -> it.practice().level()).min().orElseThrow();
    }

    private int position() {
        return edition.place(closures.getFirst().practice().key());
    }

    private static Closure closure(Edition edition, Practice practice) {
        return new Closure(edition.topic(practice.key().topic()).orElseThrow(), practice);
    }
}
