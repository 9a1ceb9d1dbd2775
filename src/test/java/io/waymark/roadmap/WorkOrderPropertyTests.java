package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every roadmap; each seed is another one, of up to 40 initiatives. */
class WorkOrderPropertyTests {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void prerequisitesAlwaysComeFirst(long seed) {
        Set<InitiativeId> before = new LinkedHashSet<>();
        for (WorkItem item : ordered(items(new Random(seed)))) {
            assertThat(before).containsAll(item.after());
            before.add(item.id());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyInitiativeAppearsOnce(long seed) {
        List<WorkItem> items = items(new Random(seed));
        assertThat(ordered(items)).containsExactlyInAnyOrderElementsOf(items);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderDoesNotDependOnHowTheyWereGiven(long seed) {
        Random random = new Random(seed);
        List<WorkItem> items = items(random);
        List<WorkItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        assertThat(ordered(shuffled)).isEqualTo(ordered(items));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void raisingAPriorityNeverMovesAnInitiativeLater(long seed) {
        Random random = new Random(seed);
        List<WorkItem> items = items(random);
        int chosen = random.nextInt(items.size());
        WorkItem before = items.get(chosen);
        WorkItem raised = new WorkItem(
                before.id(),
                before.title(),
                before.priority() + random.nextInt(1, 60),
                before.level(),
                before.position(),
                before.after());
        List<WorkItem> changed = new ArrayList<>(items);
        changed.set(chosen, raised);
        assertThat(ordered(changed).indexOf(raised))
                .isLessThanOrEqualTo(ordered(items).indexOf(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoStandsAboveAHigherPriorityIsNeededByIt(long seed) {
        List<WorkOrder.Place> places = ((WorkOrder.Ordered) WorkOrder.of(items(new Random(seed)))).places();
        for (int index = 0; index + 1 < places.size(); index++) {
            if (WorkItem.BY_PRIORITY.compare(
                            places.get(index).item(), places.get(index + 1).item())
                    > 0) {
                assertThat(places.get(index).movedUpFor()).isPresent();
            }
        }
    }

    private static List<WorkItem> ordered(List<WorkItem> items) {
        return ((WorkOrder.Ordered) WorkOrder.of(items))
                .places().stream().map(WorkOrder.Place::item).toList();
    }

    /** Requirements point to smaller numbers only, so there is no cycle; few different priorities make many ties. */
    private static List<WorkItem> items(Random random) {
        return IntStream.range(0, random.nextInt(1, 41))
                .mapToObj(number -> new WorkItem(
                        WorkOrderTests.id(number),
                        String.valueOf(number),
                        random.nextInt(10),
                        random.nextInt(1, 4),
                        random.nextInt(100),
                        random.ints(number == 0 ? 0 : random.nextInt(3), 0, Math.max(1, number))
                                .mapToObj(WorkOrderTests::id)
                                .collect(Collectors.toSet())))
                .toList();
    }
}
