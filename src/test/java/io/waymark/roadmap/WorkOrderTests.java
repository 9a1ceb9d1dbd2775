package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkOrderTests {

    @Test
    void theHighestPriorityComesFirst() {
        assertThat(titles(item(1, 2.0), item(2, 3.0), item(3, 1.0))).containsExactly("2", "1", "3");
    }

    @Test
    void aPrerequisiteMovesUpWithWhatNeedsIt() {
        List<WorkOrder.Place> places = places(item(1, 5.0, 3), item(2, 4.0), item(3, 1.0));
        assertThat(places).extracting(it -> it.item().title()).containsExactly("3", "1", "2");
        assertThat(places.getFirst().movedUpFor()).map(WorkItem::title).hasValue("1");
        assertThat(places.get(1).movedUpFor()).isEmpty();
    }

    @Test
    void prerequisitesOfPrerequisitesComeFirstToo() {
        assertThat(titles(item(1, 9.0, 2), item(2, 1.0, 3), item(3, 0.5), item(4, 8.0)))
                .containsExactly("3", "2", "1", "4");
    }

    @Test
    void severalPrerequisitesKeepTheirOwnOrder() {
        assertThat(titles(item(1, 9.0, 2, 3), item(2, 1.0), item(3, 2.0))).containsExactly("3", "2", "1");
    }

    @Test
    void tiesGoByLevelThenByTheEdition() {
        assertThat(titles(at(1, 3, 1), at(2, 2, 9), at(3, 2, 4))).containsExactly("3", "2", "1");
    }

    @Test
    void aPrerequisiteOutsideTheOrderIsIgnored() {
        assertThat(titles(item(1, 2.0, 99))).containsExactly("1");
    }

    @Test
    void aCycleIsRefusedWithItsPath() {
        assertThat(order(item(1, 9.0, 2), item(2, 1.0, 3), item(3, 1.0, 2), item(4, 5.0)))
                .isEqualTo(new WorkOrder.Cycle(List.of("2", "3", "2")));
    }

    private static List<String> titles(WorkItem... items) {
        return places(items).stream().map(it -> it.item().title()).toList();
    }

    private static List<WorkOrder.Place> places(WorkItem... items) {
        return ((WorkOrder.Ordered) order(items)).places();
    }

    private static WorkOrder order(WorkItem... items) {
        return WorkOrder.of(List.of(items));
    }

    private static WorkItem item(int id, double priority, int... after) {
        Set<InitiativeId> first =
                Arrays.stream(after).mapToObj(WorkOrderTests::id).collect(Collectors.toSet());
        return new WorkItem(id(id), String.valueOf(id), priority, 2, id, first);
    }

    private static WorkItem at(int id, int level, int position) {
        return new WorkItem(id(id), String.valueOf(id), 1, level, position, Set.of());
    }

    static InitiativeId id(int number) {
        return new InitiativeId(new UUID(0, number));
    }
}
