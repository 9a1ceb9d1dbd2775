package io.waymark.roadmap.moves;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which of some things in a new order kept their order: the heaviest set that stands in the same order as before, so that the
 * others are what moved. A pure function; {@code n log n} steps.
 */
final class Steadiest {

    private static final int NONE = -1;

    private final int[] before;
    private final long[] best;
    private final int[] heaviest;

    private Steadiest(int[] before) {
        this.before = before;
        this.best = new long[before.length];
        this.heaviest = new int[before.length + 1];
        Arrays.fill(heaviest, NONE);
    }

    /**
     * The places in the new order of those that kept their order.
     *
     * @param before the place of each before, from 0 without gaps, in the new order
     * @param weights of each, above 0
     */
    static BitSet of(int[] before, long[] weights) {
        return new Steadiest(before).kept(weights);
    }

    private BitSet kept(long[] weights) {
        int[] former = new int[before.length];
        int last = NONE;
        for (int at = 0; at < before.length; at++) {
            former[at] = heaviestBefore(before[at]);
            best[at] = weights[at] + (former[at] == NONE ? 0 : best[former[at]]);
            note(at);
            last = last == NONE || best[at] > best[last] ? at : last;
        }
        BitSet kept = new BitSet();
        for (int at = last; at != NONE; at = former[at]) {
            kept.set(at);
        }
        return kept;
    }

    /** By a Fenwick tree over the places before: the heaviest chain that ends below one. */
    private int heaviestBefore(int place) {
        int found = NONE;
        for (int node = place; node > 0; node -= node & -node) {
            found = heavier(found, heaviest[node]);
        }
        return found;
    }

    private void note(int at) {
        for (int node = before[at] + 1; node < heaviest.length; node += node & -node) {
            heaviest[node] = heavier(heaviest[node], at);
        }
    }

    private int heavier(int one, int other) {
        if (one == NONE || other == NONE) {
            return Math.max(one, other);
        }
        return best[other] > best[one] ? other : one;
    }
}
