package io.waymark.plan.forecast;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for a level: shares that must be Fully, shares that must be Largely, and obligations that must be raised.
 *
 * @param fully numbers of shares, likewise largely
 * @param raised numbers of practices
 */
record Demand(int[] fully, int[] largely, int[] raised) {

    /** Of a level: Fully on the shares below it, Largely on its own. */
    static Demand at(int level, SortedMap<Integer, Integer> shares) {
        return new Demand(
                numbers(shares.headMap(level).values()),
                numbers(shares.subMap(level, level + 1).values()),
                new int[0]);
    }

    /** Of these practices, whatever level they belong to. */
    static Demand raising(Collection<Integer> practices) {
        return new Demand(new int[0], new int[0], numbers(practices));
    }

    static Demand none() {
        return new Demand(new int[0], new int[0], new int[0]);
    }

    Demand and(Demand other) {
        return new Demand(both(fully, other.fully), both(largely, other.largely), both(raised, other.raised));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Demand it
                && Arrays.equals(fully, it.fully)
                && Arrays.equals(largely, it.largely)
                && Arrays.equals(raised, it.raised);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(fully), Arrays.hashCode(largely), Arrays.hashCode(raised));
    }

    private static int[] both(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other))
                .distinct()
                .toArray();
    }

    private static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
