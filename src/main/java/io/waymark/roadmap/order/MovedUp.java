package io.waymark.roadmap.order;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** For whose sake a job stands higher than by its own band and value. */
final class MovedUp {

    private final Jobs jobs;
    private final Ancestry ancestry;
    private final List<Integer> order;
    private final BitSet members = new BitSet();
    private final IntPredicate own;

    /** Where each job stands in the order, and the densest job behind each place: the one of the lowest number. */
    private final int[] places;

    private final int[] densest;

    /**
     * @param order of one band, with what it needs of others
     * @param own whether a job is of the band itself
     */
    MovedUp(Jobs jobs, Ancestry ancestry, List<Integer> order, IntPredicate own) {
        this.jobs = jobs;
        this.ancestry = ancestry;
        this.order = order;
        this.own = own;
        order.forEach(members::set);
        this.places = new int[jobs.count()];
        this.densest = new int[order.size() + 1];
        densest[order.size()] = Integer.MAX_VALUE;
        for (int place = order.size() - 1; place >= 0; place--) {
            places[order.get(place)] = place;
            densest[place] = Math.min(order.get(place), densest[place + 1]);
        }
    }

    /** The most valuable job per day that waits for it; jobs are numbered by their value per day. */
    Optional<Integer> sake(int job) {
        if (!own.test(job)) {
            return first(job, own);
        }
        return overtakes(job) ? first(job, it -> denser(it, job)) : Optional.empty();
    }

    private Optional<Integer> first(int job, IntPredicate wanted) {
        return ancestry.waitingFor(job)
                .filter(it -> members.get(it) && wanted.test(it))
                .boxed()
                .findFirst();
    }

    /** Whether something worth more per day stands behind it without waiting for it. */
    private boolean overtakes(int job) {
        int behind = places[job] + 1;
        return behind < order.size()
                && denser(densest[behind], job)
                && order.subList(behind, order.size()).stream()
                        .anyMatch(it -> denser(it, job) && !ancestry.needs()[it].get(job));
    }

    private boolean denser(int one, int other) {
        return Jobs.perDay(jobs.value()[one], jobs.days()[one], jobs.value()[other], jobs.days()[other]) < 0;
    }
}
