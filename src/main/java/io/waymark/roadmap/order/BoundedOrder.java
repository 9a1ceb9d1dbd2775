package io.waymark.roadmap.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order of jobs beside what no order can undercut. Twice the cost and twice the bound are kept, because they are whole.
 *
 * <p>Blocks of {@link SidneyDecomposition} are worked one after the other; a block with few possible starts in its cheapest
 * order, which is then its own bound. For a larger block of value {@code V} and days {@code P} no order costs less than
 * {@code V * P / 2 + sum(v * p) / 2}: at whatever point its work is cut, the part that is done is a start of the block and so
 * worth at most {@code V / P} a day; the value that is still waiting, drawn over the days, thus never falls below the straight
 * line from {@code V} down to 0, under which lies {@code V * P / 2}, and each job waits as a whole until it is done, which adds
 * {@code v * p / 2} (Goemans and Williamson, "Two-dimensional Gantt charts and a scheduling algorithm of Lawler", SIAM Journal
 * on Discrete Mathematics 13, 2000). As no job in the block waits longer than {@code P}, its cost is at most twice that.
 */
record BoundedOrder(List<Integer> jobs, long twiceCost, long twiceBound) {

    /** So many starts of a block are looked at before an order is taken that may not be the cheapest. */
    static final int MOST_SETS = 2_000;

    static BoundedOrder of(Jobs jobs, Ancestry ancestry, int[] members, int mostSets) {
        List<Integer> order = new ArrayList<>();
        long twiceBound = 0;
        long done = 0;
        for (SidneyDecomposition.Block block : new SidneyDecomposition(jobs).blocks(members)) {
            Optional<List<Integer>> cheapest = BestOrder.of(jobs, block.members(), mostSets);
            order.addAll(cheapest.orElseGet(() -> GreedyOrder.of(jobs, ancestry, block.members())));
            twiceBound +=
                    2 * block.value() * done + cheapest.map(jobs::twiceCost).orElseGet(() -> twiceBound(jobs, block));
            done += block.days();
        }
        return new BoundedOrder(order, jobs.twiceCost(order), twiceBound);
    }

    private static long twiceBound(Jobs jobs, SidneyDecomposition.Block block) {
        long each = 0;
        for (int job : block.members()) {
            each += jobs.value()[job] * jobs.days()[job];
        }
        return block.value() * block.days() + each;
    }
}
