package io.waymark.roadmap.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest order of a few jobs, by dynamic programming over what can be done first (Held and Karp, "A dynamic programming
 * approach to sequencing problems", 1962).
 */
final class BestOrder {

    private static final int MOST_JOBS = 62;

    /** The cheapest way to have done a set of jobs. */
    private record Done(
            long cost, long days, int last, @Nullable Done before) {}

    private final Jobs jobs;
    private final int[] members;
    private final long[] needs;

    private BestOrder(Jobs jobs, int[] members) {
        this.jobs = jobs;
        this.members = members;
        this.needs = new long[members.length];
        for (int place = 0; place < members.length; place++) {
            for (int needed : jobs.before()[members[place]]) {
                int at = Arrays.binarySearch(members, needed);
                needs[place] |= at < 0 ? 0 : 1L << at;
            }
        }
    }

    /**
     * The order, where it can be found by looking at not more than so many sets.
     *
     * @param members ascending
     */
    static Optional<List<Integer>> of(Jobs jobs, int[] members, int mostSets) {
        return members.length > MOST_JOBS ? Optional.empty() : new BestOrder(jobs, members).within(mostSets);
    }

    private Optional<List<Integer>> within(int mostSets) {
        Map<Long, Done> layer = Map.of(0L, new Done(0, 0, -1, null));
        int seen = 0;
        for (int step = 0; step < members.length; step++) {
            layer = next(layer);
            seen += layer.size();
            if (seen > mostSets) {
                return Optional.empty();
            }
        }
        return layer.values().stream().findFirst().map(this::order);
    }

    private Map<Long, Done> next(Map<Long, Done> layer) {
        Map<Long, Done> next = new LinkedHashMap<>();
        layer.forEach((set, done) -> {
            for (int place = 0; place < members.length; place++) {
                if ((set & 1L << place) == 0 && (needs[place] & ~set) == 0) {
                    next.merge(
                            set | 1L << place, with(place, done), (one, other) -> other.cost < one.cost ? other : one);
                }
            }
        });
        return next;
    }

    private Done with(int place, Done before) {
        long days = before.days + jobs.days()[members[place]];
        return new Done(before.cost + jobs.value()[members[place]] * days, days, members[place], before);
    }

    private List<Integer> order(Done all) {
        List<Integer> backwards = new ArrayList<>();
        for (Done done = all; done != null && done.last >= 0; done = done.before) {
            backwards.add(done.last);
        }
        return backwards.reversed();
    }
}
