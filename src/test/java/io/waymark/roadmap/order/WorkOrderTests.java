package io.waymark.roadmap.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkOrderTests {

    @Test
    void theMostValuePerDayComesFirst() {
        assertThat(titles(Work.item(1, 20, 10), Work.item(2, 6, 2), Work.item(3, 9, 9)))
                .containsExactly("2", "1", "3");
    }

    /** Alone 3 is worth 0.1 a day; with 1, which needs it, 31 in 11 days; 2 is worth 2 a day, 4 is worth 3. */
    @Test
    void aPrerequisiteMovesUpWithWhatNeedsIt() {
        List<WorkOrder.Place<Integer>> places =
                places(Work.item(1, 30, 1, 3), Work.item(2, 20, 10), Work.item(3, 1, 10), Work.item(4, 30, 10));
        assertThat(places).extracting(it -> it.item().title()).containsExactly("4", "3", "1", "2");
        assertThat(places.get(1).movedUpFor()).map(WorkItem::title).hasValue("1");
        assertThat(places.get(2).movedUpFor()).isEmpty();
    }

    /** Worth 31 in 21 days with its prerequisite, 1 waits behind 2 although it alone is worth 30 a day. */
    @Test
    void aDearPrerequisiteWaitsWithWhatNeedsIt() {
        assertThat(titles(Work.item(1, 30, 1, 3), Work.item(2, 20, 10), Work.item(3, 1, 20)))
                .containsExactly("2", "3", "1");
    }

    @Test
    void aBandComesBeforeTheNextWhateverItIsWorth() {
        assertThat(titles(
                        Work.item(1, WorkBand.TARGET, 30, 1),
                        Work.item(2, WorkBand.LEVEL, 3, 100),
                        Work.item(3, WorkBand.RISK, 3, 200),
                        Work.item(4, WorkBand.OBLIGATION, 3, 300),
                        Work.item(5, WorkBand.LOWERED, 30, 1),
                        Work.item(6, WorkBand.RAISED, 3, 400)))
                .containsExactly("6", "4", "3", "2", "1", "5");
    }

    @Test
    void aBandTakesAlongWhatItNeedsOfLaterOnes() {
        List<WorkOrder.Place<Integer>> places = places(
                Work.item(1, WorkBand.OBLIGATION, 3, 30, 3),
                Work.item(2, WorkBand.RISK, 30, 1),
                Work.item(3, WorkBand.LOWERED, 1, 60));
        assertThat(places).extracting(it -> it.item().title()).containsExactly("3", "1", "2");
        assertThat(places.getFirst().band()).isEqualTo(WorkBand.OBLIGATION);
        assertThat(places.getFirst().movedUpFor()).map(WorkItem::title).hasValue("1");
    }

    @Test
    void eachKnowsHowManyWaitForIt() {
        assertThat(places(Work.item(1, 9, 1), Work.item(2, 8, 1, 1), Work.item(3, 7, 1, 2), Work.item(4, 1, 1)))
                .extracting(WorkOrder.Place::unlocks)
                .containsExactly(2, 1, 0, 0);
    }

    @Test
    void whatHasNothingLeftComesLast() {
        assertThat(titles(Work.item(1, WorkBand.SETTLED, 0, 0), Work.item(2, WorkBand.LOWERED, 1, 90)))
                .containsExactly("2", "1");
    }

    @Test
    void tiesGoByLevelThenByTheEdition() {
        assertThat(titles(at(1, 3, 1), at(2, 2, 9), at(3, 2, 4))).containsExactly("3", "2", "1");
    }

    @Test
    void aPrerequisiteOutsideTheOrderIsIgnored() {
        assertThat(titles(Work.item(1, 2, 1, 99))).containsExactly("1");
    }

    @Test
    void aCycleIsRefusedWithItsPath() {
        assertThat(order(Work.item(1, 9, 1, 2), Work.item(2, 1, 1, 3), Work.item(3, 1, 1, 2), Work.item(4, 5, 1)))
                .isEqualTo(new WorkOrder.Cycle<Integer>(List.of("2", "3", "2")));
    }

    @Test
    void nothingToOrderIsInOrder() {
        assertThat(order()).isEqualTo(new WorkOrder.Ordered<Integer>(List.of(), 0));
    }

    /**
     * One block, and no start of it is looked at: it costs 1 * 10 + 3 * 20 = 70, and its bound is
     * 4 * 20 / 2 + (10 + 30) / 2 = 60, so it says 70 / 60 - 1.
     */
    @Test
    void theDistanceIsWhatThisOrderCostsMoreThanTheBound() {
        List<WorkItem<Integer>> chain = List.of(Work.item(1, 1, 10), Work.item(2, 3, 10, 1));
        var unproven = (WorkOrder.Ordered<Integer>) BandedOrder.of(chain, 0);
        assertThat(Work.cost(Work.inOrder(unproven))).isEqualTo(70);
        assertThat(unproven.distance()).isCloseTo(70.0 / 60 - 1, within(1e-9));
        assertThat(Work.ordered(chain).distance()).isZero();
    }

    @SafeVarargs
    private static List<String> titles(WorkItem<Integer>... items) {
        return places(items).stream().map(it -> it.item().title()).toList();
    }

    @SafeVarargs
    private static List<WorkOrder.Place<Integer>> places(WorkItem<Integer>... items) {
        return ((WorkOrder.Ordered<Integer>) order(items)).places();
    }

    @SafeVarargs
    private static WorkOrder<Integer> order(WorkItem<Integer>... items) {
        return WorkOrder.of(List.of(items));
    }

    private static WorkItem<Integer> at(int id, int level, int position) {
        return new WorkItem<>(id, String.valueOf(id), WorkBand.TARGET, 1, 1, level, position, Set.of());
    }
}
