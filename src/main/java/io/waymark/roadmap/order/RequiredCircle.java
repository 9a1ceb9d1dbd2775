package io.waymark.roadmap.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A walk from each job to what it waits for, until one comes back to itself. */
final class RequiredCircle {

    private final Jobs jobs;
    private final BitSet clear = new BitSet();
    private final List<Integer> path = new ArrayList<>();

    private RequiredCircle(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Jobs that wait for one another, the same one first and last; empty where there is no circle. */
    static Optional<List<Integer>> in(Jobs jobs) {
        RequiredCircle walk = new RequiredCircle(jobs);
        return IntStream.range(0, jobs.count())
                .mapToObj(walk::visit)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<Integer>> visit(int job) {
        if (clear.get(job)) {
            return Optional.empty();
        }
        int seen = path.indexOf(job);
        path.add(job);
        if (seen >= 0) {
            return Optional.of(List.copyOf(path.subList(seen, path.size())));
        }
        for (int needed : jobs.before()[job]) {
            Optional<List<Integer>> circle = visit(needed);
            if (circle.isPresent()) {
                return circle;
            }
        }
        path.removeLast();
        clear.set(job);
        return Optional.empty();
    }
}
