package io.waymark.plan.schedule;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries orders within a fixed budget: as given, with what is pinned first, then the best so far with places moved about by a
 * seeded generator. The better plan is kept, so that more tries never make a worse one.
 */
final class Restarts<K> {

    private static final long SEED = 1;
    private static final int[] REACH = {2, 5, 15, 50};

    private final Numbered<K> numbered;
    private final SerialPlacing placing;
    private final int tries;
    private final SplittableRandom random = new SplittableRandom(SEED);

    /** @param placements how many tasks may be placed in all tries together; the orders to begin with are tried in any case */
    Restarts(Numbered<K> numbered, SerialPlacing placing, int placements) {
        this.numbered = numbered;
        this.placing = placing;
        this.tries = placements / Math.max(1, numbered.count());
    }

    /** The best placement; one that is found takes the place of what stood only where that is allowed. */
    Placement best(Incumbent<K> incumbent) {
        Best<K> best = new Best<>(numbered, incumbent);
        incumbent.kept().ifPresent(it -> best.consider(placing.inOrder(it.order())));
        starts().forEach(it -> best.consider(placing.inOrder(it)));
        for (int tried = 0; tried < tries; tried++) {
            best.consider(placing.inOrder(sequence(moved(best.order(), REACH[tried % REACH.length]))));
        }
        return best.placement();
    }

    private Stream<int[]> starts() {
        int[] given = IntStream.range(0, numbered.count()).toArray();
        return Stream.of(given, pinnedFirst(given)).map(this::sequence);
    }

    private int[] pinnedFirst(int[] given) {
        return IntStream.concat(
                        Arrays.stream(given)
                                .filter(numbered::pinned)
                                .boxed()
                                .sorted((one, other) -> Integer.compare(numbered.due()[one], numbered.due()[other]))
                                .mapToInt(it -> it),
                        Arrays.stream(given).filter(it -> !numbered.pinned(it)))
                .toArray();
    }

    private int[] sequence(int[] wanted) {
        return Sequence.of(wanted, numbered.before());
    }

    /** Each task moves back by a few places, at most a part of the whole order. */
    private int[] moved(int[] order, int parts) {
        int reach = 2 + order.length / parts;
        long[] places = new long[order.length];
        for (int place = 0; place < order.length; place++) {
            places[place] = (long) (place + random.nextInt(reach)) << Integer.SIZE | order[place];
        }
        Arrays.sort(places);
        return Arrays.stream(places).mapToInt(it -> (int) it).toArray();
    }
}
