package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.roadmap.order.WorkItem;
import io.waymark.roadmap.order.Worth;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** What its actions are worth and take, as they are rated. */
    Worth worth(ValueRule rule, Map<PracticeKey, Rating> ratings) {
        LocalDate planned = facts.target() == null ? null : facts.target().firstDay();
        return new Worth(closures.stream()
                .map(it -> rule.of(
                        it.topic(), it.practice(), ratings.get(it.practice().key()), planned))
                .toList());
    }

    /** What the order of work needs to know. */
    WorkItem<InitiativeId> item(Worth worth, Set<InitiativeId> after) {
        double value =
                facts.override() == null ? worth.value() : facts.override().value(worth.days());
        return new WorkItem<>(
                id(), facts.title(), facts.band(worth), value, worth.days(), lowestLevel(), position(), after);
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
