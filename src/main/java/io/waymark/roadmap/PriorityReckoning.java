package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a unit's initiatives into order and keeps every number that led there; a pure function of what it is given. */
final class PriorityReckoning {

    private final Map<InitiativeId, RoadmapWork> works;
    private final Map<PracticeKey, Rating> ratings;
    private final Prerequisites prerequisites;
    private final Map<InitiativeId, Priority> priorities;

    /**
     * @param ratings as agreed in the latest assessment; unanswered practices are missing
     */
    PriorityReckoning(Collection<RoadmapWork> works, Map<PracticeKey, Rating> ratings, PriorityRule rule) {
        this.works = works.stream().collect(Collectors.toMap(RoadmapWork::id, Function.identity()));
        this.ratings = ratings;
        List<RoadmapWork> open = works.stream().filter(RoadmapWork::open).toList();
        this.prerequisites = Prerequisites.of(open, Settled.practices(works, ratings));
        Enablement enablement = Enablement.of(open, prerequisites);
        this.priorities =
                works.stream().collect(Collectors.toMap(RoadmapWork::id, it -> priority(it, enablement, rule)));
    }

    /** The order of work, or what stands in its way. */
    WorkOrder order() {
        return WorkOrder.of(works.values().stream()
                .filter(RoadmapWork::open)
                .map(this::item)
                .toList());
    }

    /** Each initiative at its place: ranked those with work left, then the done, then the dropped ones. */
    List<Step> steps(WorkOrder order) {
        List<WorkOrder.Place> ranked = switch (order) {
            case WorkOrder.Ordered ordered -> ordered.places();
            case WorkOrder.Cycle cycle -> byPriority(Set.of(Status.PROPOSED, Status.PLANNED, Status.IN_PROGRESS));
        };
        return Stream.of(
                        IntStream.range(0, ranked.size())
                                .mapToObj(index -> step(ranked.get(index), Optional.of(index + 1))),
                        unranked(Status.DONE),
                        unranked(Status.DROPPED))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Step> unranked(Status status) {
        return byPriority(Set.of(status)).stream().map(it -> step(it, Optional.empty()));
    }

    private List<WorkOrder.Place> byPriority(Set<Status> statuses) {
        return works.values().stream()
                .filter(it -> statuses.contains(it.facts().status()))
                .map(this::item)
                .sorted(WorkItem.BY_PRIORITY)
                .map(it -> new WorkOrder.Place(it, Optional.empty()))
                .toList();
    }

    private WorkItem item(RoadmapWork work) {
        return work.item(work.facts().counts(priority(work.id()).score()), prerequisites.waitsFor(work.id()));
    }

    private static Priority priority(RoadmapWork work, Enablement enablement, PriorityRule rule) {
        return rule.of(work.closures(), work.facts().target(), enablement.inheritedBy(work.id()), enablement.largest());
    }

    private Step step(WorkOrder.Place place, Optional<Integer> rank) {
        RoadmapWork work = work(place.item().id());
        return new Step(
                rank,
                work.facts(),
                work.closures().stream().map(this::closing).toList(),
                priority(work.id()),
                place.item().after().stream().map(this::neighbour).toList(),
                place.movedUpFor().map(it -> neighbour(it.id())));
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

    private Priority priority(InitiativeId id) {
        return Objects.requireNonNull(priorities.get(id));
    }

    private RoadmapWork work(InitiativeId id) {
        return Objects.requireNonNull(works.get(id));
    }
}
