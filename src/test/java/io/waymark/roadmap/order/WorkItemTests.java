package io.waymark.roadmap.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of work before prerequisites: any list of it can be sorted. */
class WorkItemTests {

    private final Random random = new Random(20261130);

    @Test
    void whatHasNoDaysLeftComesLastHoweverLittleItIsWorth() {
        IntStream.range(0, 200).forEach(trial -> {
            List<WorkItem<Integer>> sorted = IntStream.range(0, 300)
                    .mapToObj(this::item)
                    .sorted(WorkItem.byValuePerDay())
                    .toList();

            assertThat(sorted).isSortedAccordingTo(Comparator.comparing(it -> it.days() == 0));
        });
    }

    /** One in three is done, and one in three is worth nothing. */
    private WorkItem<Integer> item(int id) {
        double value = Math.max(0, random.nextInt(60) - 20) / 10.0;
        double days = Math.max(0, random.nextInt(90) - 30) / 10.0;
        return new WorkItem<>(id, "Work", WorkBand.values()[0], value, days, 1, id, Set.of());
    }
}
