package io.waymark.roadmap.order;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Work by numbers, and what waiting for it costs. */
final class Work {

    private Work() {}

    static WorkItem<Integer> item(int id, WorkBand band, double value, double days, Integer... after) {
        return new WorkItem<>(
                id,
                String.valueOf(id),
                band,
                value,
                days,
                2,
                id,
                Arrays.stream(after).collect(Collectors.toSet()));
    }

    static WorkItem<Integer> item(int id, double value, double days, Integer... after) {
        return item(id, WorkBand.TARGET, value, days, after);
    }

    static WorkOrder.Ordered<Integer> ordered(Collection<WorkItem<Integer>> items) {
        return (WorkOrder.Ordered<Integer>) WorkOrder.of(items);
    }

    static List<WorkItem<Integer>> inOrder(WorkOrder.Ordered<Integer> order) {
        return order.places().stream().map(WorkOrder.Place::item).toList();
    }

    /** The sum of value times the day on which it is done. */
    static <K extends Comparable<? super K>> double cost(List<WorkItem<K>> order) {
        double done = 0;
        double cost = 0;
        for (WorkItem<K> item : order) {
            done += item.days();
            cost += item.value() * done;
        }
        return cost;
    }

    /** Requirements point to smaller numbers only, so there is no cycle; few different figures make many ties. */
    static List<WorkItem<Integer>> random(Random random, int most, int bands) {
        return IntStream.range(0, random.nextInt(1, most + 1))
                .mapToObj(number -> new WorkItem<>(
                        number,
                        String.valueOf(number),
                        WorkBand.values()[1 + random.nextInt(bands)],
                        random.nextInt(10),
                        random.nextInt(1, 10) / 2.0,
                        random.nextInt(1, 4),
                        random.nextInt(100),
                        before(random, number)))
                .toList();
    }

    private static Set<Integer> before(Random random, int number) {
        return random.ints(number == 0 ? 0 : random.nextInt(4), 0, Math.max(1, number))
                .boxed()
                .collect(Collectors.toSet());
    }
}
