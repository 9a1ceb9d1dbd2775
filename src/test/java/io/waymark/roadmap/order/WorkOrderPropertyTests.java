package io.waymark.roadmap.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every roadmap; each seed is another one. */
class WorkOrderPropertyTests {

    private static final Offset<Double> NOISE = Offset.offset(1e-6);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void prerequisitesAlwaysComeFirst(long seed) {
        Set<Integer> before = new LinkedHashSet<>();
        for (WorkItem<Integer> item : Work.inOrder(Work.ordered(Work.random(new Random(seed), 40, 6)))) {
            assertThat(before).containsAll(item.after());
            before.add(item.id());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyItemAppearsOnce(long seed) {
        List<WorkItem<Integer>> items = Work.random(new Random(seed), 40, 6);
        assertThat(Work.inOrder(Work.ordered(items))).containsExactlyInAnyOrderElementsOf(items);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderDoesNotDependOnHowTheyWereGiven(long seed) {
        Random random = new Random(seed);
        List<WorkItem<Integer>> items = Work.random(random, 40, 6);
        List<WorkItem<Integer>> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        assertThat(Work.ordered(shuffled)).isEqualTo(Work.ordered(items));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWorthMoreIsNeverDoneLater(long seed) {
        Random random = new Random(seed);
        List<WorkItem<Integer>> items = Work.random(random, 12, 3);
        WorkItem<Integer> before = items.get(random.nextInt(items.size()));
        WorkItem<Integer> raised = new WorkItem<>(
                before.id(),
                before.title(),
                before.band(),
                before.value() + random.nextInt(1, 30),
                before.days(),
                before.level(),
                before.position(),
                before.after());
        List<WorkItem<Integer>> changed = new ArrayList<>(items);
        changed.set(items.indexOf(before), raised);
        assertThat(doneOn(raised.id(), changed)).isLessThanOrEqualTo(doneOn(before.id(), items));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bandsFollowEachOtherAndTakeAlongOnlyWhatTheyNeed(long seed) {
        List<WorkItem<Integer>> items = Work.random(new Random(seed), 40, 6);
        List<WorkOrder.Place<Integer>> places = Work.ordered(items).places();
        assertThat(places).extracting(WorkOrder.Place::band).isSorted();
        assertThat(places).allSatisfy(place -> {
            assertThat(place.band()).isLessThanOrEqualTo(place.item().band());
            assertThat(place.band() == place.item().band()
                            || neededIn(place.band(), place.item().id(), items))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoMovesUpIsNeededByWhatItMovesUpFor(long seed) {
        List<WorkItem<Integer>> items = Work.random(new Random(seed), 40, 6);
        assertThat(Work.ordered(items).places())
                .allSatisfy(place -> place.movedUpFor()
                        .ifPresent(it -> assertThat(needs(it, items))
                                .contains(place.item().id())));
        assertThat(Work.ordered(items).places())
                .filteredOn(it -> it.band() != it.item().band())
                .allMatch(it -> it.movedUpFor().isPresent());
    }

    /** Few enough to try all orders that keep bands and prerequisites. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aSmallOrderIsTheBestAndSaysSo(long seed) {
        List<WorkItem<Integer>> items = Work.random(new Random(seed), 8, 3);
        WorkOrder.Ordered<Integer> order = Work.ordered(items);
        assertThat(Work.cost(Work.inOrder(order))).isCloseTo(best(order), NOISE);
        assertThat(order.distance()).isCloseTo(0, NOISE);
    }

    /** Without looking at the starts of a block: what is stated is never better than the truth, and at most a half is lost. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theBestLiesBetweenTheBoundAndTheOrder(long seed) {
        List<WorkItem<Integer>> items = Work.random(new Random(seed), 8, 3);
        var order = (WorkOrder.Ordered<Integer>) BandedOrder.of(items, 0);
        double cost = Work.cost(Work.inOrder(order));
        double bound = cost / (1 + order.distance());
        assertThat(best(order)).isBetween(bound - 1e-6, cost + 1e-6);
        assertThat(cost).isLessThanOrEqualTo(2 * bound + 1e-6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lookingAtMoreStartsNeverStatesMore(long seed) {
        List<WorkItem<Integer>> items = Work.random(new Random(seed), 40, 2);
        var quick = (WorkOrder.Ordered<Integer>) BandedOrder.of(items, 0);
        assertThat(Work.ordered(items).distance()).isLessThanOrEqualTo(quick.distance() + 1e-9);
    }

    /** The cheapest of all orders whose items stand in the bands in which they stand here. */
    private static double best(WorkOrder.Ordered<Integer> order) {
        return cheapest(new ArrayList<>(order.places()), new HashSet<>(), 0);
    }

    private static double cheapest(List<WorkOrder.Place<Integer>> left, Set<Integer> done, double days) {
        double cheapest = left.isEmpty() ? 0 : Double.MAX_VALUE;
        for (WorkOrder.Place<Integer> next : left) {
            if (next.band() == left.getFirst().band()
                    && done.containsAll(next.item().after())) {
                List<WorkOrder.Place<Integer>> rest = new ArrayList<>(left);
                rest.remove(next);
                Set<Integer> more = new HashSet<>(done);
                more.add(next.item().id());
                double end = days + next.item().days();
                cheapest = Math.min(cheapest, next.item().value() * end + cheapest(rest, more, end));
            }
        }
        return cheapest;
    }

    private static double doneOn(int id, List<WorkItem<Integer>> items) {
        double done = 0;
        for (WorkItem<Integer> item : Work.inOrder(Work.ordered(items))) {
            done += item.days();
            if (item.id() == id) {
                return done;
            }
        }
        throw new AssertionError("Not in order: " + id);
    }

    private static boolean neededIn(WorkBand band, int id, List<WorkItem<Integer>> items) {
        return items.stream()
                .anyMatch(it -> it.band() == band && needs(it, items).contains(id));
    }

    private static Set<Integer> needs(WorkItem<Integer> item, List<WorkItem<Integer>> items) {
        Map<Integer, WorkItem<Integer>> byId =
                items.stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
        Set<Integer> needs = new HashSet<>(item.after());
        item.after().forEach(it -> needs.addAll(needs(Objects.requireNonNull(byId.get(it)), items)));
        return needs;
    }
}
