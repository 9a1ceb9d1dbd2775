package io.waymark.plan.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A plan that stood, in numbers.
 *
 * @param order its tasks as they were placed, then those that are new
 * @param start of each task there; 0 of one that is new
 * @param atMost parts that each took on a day there at most; no limit for one that is new
 * @param team of each task there; -1 of one that is new, or whose team is gone
 */
record StoodBefore(int[] order, int[] start, int[] atMost, int[] team) {

    /** Nothing stood. */
    static StoodBefore none(int count) {
        int[] nobody = new int[count];
        int[] unlimited = new int[count];
        Arrays.fill(nobody, -1);
        Arrays.fill(unlimited, Integer.MAX_VALUE);
        return new StoodBefore(IntStream.range(0, count).toArray(), new int[count], unlimited, nobody);
    }

    static <K> StoodBefore of(List<Slot<K>> slots, Numbered<K> numbered) {
        StoodBefore stood = none(numbered.count());
        slots.forEach(slot -> Optional.ofNullable(numbered.numbers().get(slot.task()))
                .ifPresent(task -> {
                    stood.start[task] = Math.max(0, numbered.days().number(slot.start()));
                    stood.atMost[task] = PersonDays.PARTS * slot.people();
                    stood.team[task] = numbered.team(slot.team());
                }));
        IntStream known = slots.stream()
                .map(Slot::task)
                .map(numbered.numbers()::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
        int[] order =
                IntStream.concat(known, Arrays.stream(stood.order)).distinct().toArray();
        return new StoodBefore(order, stood.start, stood.atMost, stood.team);
    }
}
