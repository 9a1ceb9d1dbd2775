package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.roadmap.order.ActionWorth;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.WorkItem;
import io.waymark.roadmap.order.Worth;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action of a card with the text of what it closes.
 *
 * @param edition that it is reckoned with; null where it is somebody's own work
 * @param closures in the order of the edition; none where it is own work, or nothing of it is asked any more
 * @param made practices that it was made for, as the edition of that time tells them: its steps stay those that people tick
 */
record RoadmapWork(
        InitiativeFacts card,
        ActionFacts facts,
        @Nullable Edition edition,
        List<Closure> closures,
        List<Practice> made) {

    /** An action that closes these practices of an edition, in place of those that it was made for. */
    static RoadmapWork of(
            InitiativeFacts card, ActionFacts facts, Edition made, Edition told, Collection<PracticeKey> practices) {
        return new RoadmapWork(
                card,
                facts,
                told,
                inOrder(told, practices).map(it -> closure(told, it)).toList(),
                inOrder(made, facts.practices()).toList());
    }

    static RoadmapWork own(InitiativeFacts card, ActionFacts facts) {
        return new RoadmapWork(card, facts, null, List.of(), List.of());
    }

    ActionId id() {
        return facts.id();
    }

    boolean open() {
        return left() && card.status().open();
    }

    boolean done() {
        return !left();
    }

    /** Whether it is still to be done, should anybody work on its card. */
    boolean left() {
        return facts.finished() == null && card.status() != Status.DONE;
    }

    List<PracticeKey> practices() {
        return closures.stream().map(it -> it.practice().key()).toList();
    }

    /**
     * What it is worth and takes, as its practices are rated.
     *
     * @param sharers how many open actions close a practice
     */
    Worth worth(ValueRule rule, Map<PracticeKey, Rating> ratings, Map<PracticeKey, Integer> sharers) {
        Effort own = facts.own().effort();
        if (edition == null) {
            return new Worth(List.of(), own == null ? 0 : own.mean());
        }
        return new Worth(closures.stream()
                .map(it -> worth(it, rule, ratings)
                        .taking(
                                days(it.practice()),
                                sharers.getOrDefault(it.practice().key(), 1)))
                .toList());
    }

    private ActionWorth worth(Closure closure, ValueRule rule, Map<PracticeKey, Rating> ratings) {
        LocalDate planned = card.target() == null ? null : card.target().firstDay();
        return rule.of(
                closure.topic(),
                closure.practice(),
                ratings.get(closure.practice().key()),
                planned);
    }

    private double days(Practice practice) {
        Effort own = facts.own().effort();
        return own == null ? practice.action().effort().mean() : own.mean() / closures.size();
    }

    /**
     * What the order of work needs to know.
     *
     * @param band that it belongs to
     */
    WorkItem<ActionId> item(Worth worth, WorkBand band, Set<ActionId> after) {
        double value = card.override() == null ? worth.value() : card.override().value(worth.days());
        return new WorkItem<>(id(), facts.title(), band, value, worth.days(), lowestLevel(), position(), after);
    }

    private int lowestLevel() {
        return closures.stream().mapToInt(it -> it.practice().level()).min().orElse(Integer.MAX_VALUE);
    }

    private int position() {
        return edition == null || closures.isEmpty()
                ? Integer.MAX_VALUE
                : edition.place(closures.getFirst().practice().key());
    }

    private static Stream<Practice> inOrder(Edition edition, Collection<PracticeKey> practices) {
        return practices.stream()
                .flatMap(it -> edition.practice(it).stream())
                .sorted(Comparator.comparingInt(it -> edition.place(it.key())));
    }

    private static Closure closure(Edition edition, Practice practice) {
        return new Closure(edition.topic(practice.key().topic()).orElseThrow(), practice);
    }
}
