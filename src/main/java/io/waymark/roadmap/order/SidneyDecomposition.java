package io.waymark.roadmap.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts work under prerequisites into blocks, each worth at least as much per day as the next, and none with a start that is
 * worth more per day than the block. There is a best order that works block after block, and every order that does costs at
 * most twice the best (Sidney, "Decomposition algorithms for single-machine sequencing with precedence relations and
 * deferral costs", Operations Research 23, 1975; Chekuri and Motwani, Discrete Applied Mathematics 98, 1999).
 *
 * <p>A set is cut in two wherever it has a start denser than itself: the densest starts of all prices lie inside one another,
 * so the cuts of the halves are cuts of the whole. What no prerequisite joins is cut apart and merged by value per day.
 */
final class SidneyDecomposition {

    /** Jobs that belong together, in no order. */
    record Block(int[] members, long value, long days) {

        static final Comparator<Block> DENSEST_FIRST =
                (one, other) -> Jobs.perDay(one.value, one.days, other.value, other.days);
    }

    private final Jobs jobs;
    private final Connected connected;
    private final DensestStart start;

    SidneyDecomposition(Jobs jobs) {
        this.jobs = jobs;
        this.connected = new Connected(jobs);
        this.start = new DensestStart(jobs);
    }

    List<Block> blocks(int[] members) {
        List<Block> blocks = new ArrayList<>();
        connected.parts(members).forEach(part -> cut(part, blocks));
        return blocks.stream().sorted(Block.DENSEST_FIRST).toList();
    }

    private void cut(int[] part, List<Block> blocks) {
        BitSet densest = part.length == 1 ? new BitSet() : start.of(part);
        if (densest.isEmpty()) {
            blocks.add(new Block(part, jobs.value(part), jobs.days(part)));
            return;
        }
        blocks.addAll(blocks(chosen(part, densest, true)));
        blocks.addAll(blocks(chosen(part, densest, false)));
    }

    private static int[] chosen(int[] part, BitSet densest, boolean inside) {
        return IntStream.range(0, part.length)
                .filter(place -> densest.get(place) == inside)
                .map(place -> part[place])
                .toArray();
    }
}
