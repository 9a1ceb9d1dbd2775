package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.roadmap.order.WorkItem;
import io.waymark.roadmap.order.WorkOrder;
import io.waymark.roadmap.order.WorkOrder.Place;
import io.waymark.roadmap.order.Worth;
import io.waymark.scoring.Rating;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a unit's initiatives into order and keeps every number that led there; a pure function of what it is given. */
final class PriorityReckoning {

    private final Map<InitiativeId, RoadmapWork> works;
    private final Map<InitiativeId, Worth> worths;
    private final Map<PracticeKey, Rating> ratings;
    private final Prerequisites prerequisites;

    /**
     * @param ratings as agreed in the latest assessment; unanswered practices are missing
     */
    PriorityReckoning(Collection<RoadmapWork> works, Map<PracticeKey, Rating> ratings, ValueRule rule) {
        this.works = works.stream().collect(Collectors.toMap(RoadmapWork::id, Function.identity()));
        this.worths = works.stream().collect(Collectors.toMap(RoadmapWork::id, it -> it.worth(rule, ratings)));
        this.ratings = ratings;
        List<RoadmapWork> open = works.stream().filter(RoadmapWork::open).toList();
        this.prerequisites = Prerequisites.of(open, Settled.practices(works, ratings));
    }

    /**
     * Each initiative at its place: ranked those with work left, then the done, then the dropped ones.
     *
     * @param assessed whether the unit was
     */
    Roadmap roadmap(boolean assessed) {
        WorkOrder<InitiativeId> order = WorkOrder.of(items(RoadmapWork::open));
        return switch (order) {
            case WorkOrder.Ordered<InitiativeId> ordered ->
                new Roadmap(assessed, steps(ordered.places()), List.of(), ordered.distance());
            case WorkOrder.Cycle<InitiativeId> cycle ->
                new Roadmap(assessed, steps(alone(RoadmapWork::open)), cycle.path(), 0);
        };
    }

    private List<Step> steps(List<Place<InitiativeId>> ranked) {
        return Stream.of(
                        IntStream.range(0, ranked.size())
                                .mapToObj(index -> step(ranked.get(index), Optional.of(index + 1))),
                        unranked(Status.DONE),
                        unranked(Status.DROPPED))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Step> unranked(Status status) {
        return alone(it -> it.facts().status() == status).stream().map(it -> step(it, Optional.empty()));
    }

    private List<Place<InitiativeId>> alone(Predicate<RoadmapWork> which) {
        return items(which).stream().sorted(WorkItem.byBand()).map(Place::alone).toList();
    }

    private List<WorkItem<InitiativeId>> items(Predicate<RoadmapWork> which) {
        return works.values().stream()
                .filter(which)
                .map(it -> it.item(worth(it.id()), prerequisites.waitsFor(it.id())))
                .toList();
    }

    private Step step(Place<InitiativeId> place, Optional<Integer> rank) {
        RoadmapWork work = work(place.item().id());
        return new Step(
                rank,
                work.facts(),
                work.closures().stream().map(this::closing).toList(),
                worth(work.id()),
                place.item().after().stream().map(this::neighbour).toList(),
                place.band(),
                place.movedUpFor().map(it -> neighbour(it.id())),
                place.unlocks());
    }

    private Step.Closing closing(Closure closure) {
        return new Step.Closing(
                closure.topic(),
                closure.practice(),
                ratings.get(closure.practice().key()));
    }

    private Step.Neighbour neighbour(InitiativeId id) {
        return new Step.Neighbour(id, work(id).facts().title());
    }

    private Worth worth(InitiativeId id) {
        return Objects.requireNonNull(worths.get(id));
    }

    private RoadmapWork work(InitiativeId id) {
        return Objects.requireNonNull(works.get(id));
    }
}
