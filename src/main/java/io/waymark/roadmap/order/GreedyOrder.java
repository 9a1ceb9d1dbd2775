package io.waymark.roadmap.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Again and again the job that, with all that it still waits for, is worth most per day. Not always the cheapest order, but
 * found quickly however many jobs there are.
 */
final class GreedyOrder {

    private final Jobs jobs;
    private final Ancestry ancestry;
    private final BitSet left = new BitSet();
    private final List<Integer> order = new ArrayList<>();

    private GreedyOrder(Jobs jobs, Ancestry ancestry) {
        this.jobs = jobs;
        this.ancestry = ancestry;
    }

    static List<Integer> of(Jobs jobs, Ancestry ancestry, int[] members) {
        GreedyOrder greedy = new GreedyOrder(jobs, ancestry);
        for (int job : members) {
            greedy.left.set(job);
        }
        return greedy.order();
    }

    private List<Integer> order() {
        long[] value = new long[jobs.count()];
        long[] days = new long[jobs.count()];
        left.stream().forEach(job -> add(job, value, days));
        while (!left.isEmpty()) {
            place(densest(left, value, days, job -> true), value, days);
        }
        return order;
    }

    private void add(int job, long[] value, long[] days) {
        BitSet closure = closure(job);
        value[job] = closure.stream().mapToLong(it -> jobs.value()[it]).sum();
        days[job] = closure.stream().mapToLong(it -> jobs.days()[it]).sum();
    }

    private void place(int chosen, long[] value, long[] days) {
        BitSet closure = closure(chosen);
        while (!closure.isEmpty()) {
            int job = densest(closure, jobs.value(), jobs.days(), it -> !ancestry.needs()[it].intersects(closure));
            order.add(job);
            closure.clear(job);
            left.clear(job);
            left.stream().filter(it -> ancestry.needs()[it].get(job)).forEach(it -> {
                value[it] -= jobs.value()[job];
                days[it] -= jobs.days()[job];
            });
        }
    }

    private BitSet closure(int job) {
        BitSet closure = (BitSet) ancestry.needs()[job].clone();
        closure.and(left);
        closure.set(job);
        return closure;
    }

    private static int densest(BitSet among, long[] value, long[] days, IntPredicate allowed) {
        return among.stream()
                .filter(allowed)
                .reduce((one, other) -> Jobs.perDay(value[other], days[other], value[one], days[one]) < 0 ? other : one)
                .orElseThrow();
    }
}
