package io.waymark.plan.way;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Open actions by number.
 *
 * @param after numbers of the actions that each one requires
 * @param needs all that each one requires, straight or through others, and itself
 * @param unlocks all that require it, and itself
 */
record OpenWork<K>(List<Undertaking<K>> all, int[][] after, BitSet[] needs, BitSet[] unlocks) {

    /** @throws IllegalArgumentException where actions require one another */
    static <K> OpenWork<K> of(List<Undertaking<K>> all) {
        Map<K, Integer> numbers = new HashMap<>();
        all.forEach(it -> numbers.put(it.id(), numbers.size()));
        int[][] after = all.stream()
                .map(it -> it.after().stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        BitSet[] needs = new BitSet[all.size()];
        IntStream.range(0, all.size()).forEach(it -> needs(it, after, needs));
        BitSet[] unlocks = IntStream.range(0, all.size())
                .mapToObj(it -> IntStream.range(0, all.size())
                        .filter(other -> needs[other].get(it))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toArray(BitSet[]::new);
        return new OpenWork<>(all, after, needs, unlocks);
    }

    int count() {
        return all.size();
    }

    double days(BitSet some) {
        return some.stream().mapToDouble(it -> all.get(it).days()).sum();
    }

    double value(BitSet some) {
        return some.stream().mapToDouble(it -> all.get(it).value()).sum();
    }

    List<K> ids(BitSet some) {
        return some.stream().mapToObj(it -> all.get(it).id()).toList();
    }

    /** Some actions with all that they require. */
    BitSet closed(IntStream some) {
        BitSet closed = new BitSet();
        some.forEach(it -> closed.or(needs[it]));
        return closed;
    }

    private static BitSet needs(int action, int[][] after, BitSet[] known) {
        if (known[action] != null) {
            if (known[action].isEmpty()) {
                throw new IllegalArgumentException("Action " + action + " requires itself");
            }
            return known[action];
        }
        known[action] = new BitSet();
        BitSet needs = new BitSet();
        needs.set(action);
        for (int needed : after[action]) {
            needs.or(needs(needed, after, known));
        }
        known[action] = needs;
        return needs;
    }
}
