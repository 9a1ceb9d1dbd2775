package io.waymark.roadmap.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadiestTests {

    private static final int TRIALS = 200;
    private static final int MOST = 10;

    @Test
    void oneThatJumpedIsTheOneThatMoved() {
        assertThat(kept(new int[] {4, 0, 1, 2, 3}, 1, 1, 1, 1, 1)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void ofTwoThatChangedPlacesTheLighterMoved() {
        assertThat(kept(new int[] {1, 0}, 1, 3)).containsExactly(1);
        assertThat(kept(new int[] {1, 0}, 3, 1)).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingHeavierKeepsItsOrder(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            int[] before = shuffled(random.nextInt(MOST) + 1, random);
            long[] weights = random.longs(before.length, 1, 6).toArray();
            BitSet kept = Steadiest.of(before, weights);
            assertThat(ordered(before, kept)).isTrue();
            assertThat(weight(weights, kept)).isEqualTo(heaviest(before, weights));
        }
    }

    private static int[] kept(int[] before, long... weights) {
        return Steadiest.of(before, weights).stream().toArray();
    }

    private static int[] shuffled(int count, Random random) {
        List<Integer> places = IntStream.range(0, count).boxed().collect(Collectors.toList());
        Collections.shuffle(places, random);
        return places.stream().mapToInt(it -> it).toArray();
    }

    private static long heaviest(int[] before, long[] weights) {
        return IntStream.range(0, 1 << before.length)
                .mapToObj(it -> BitSet.valueOf(new long[] {it}))
                .filter(it -> ordered(before, it))
                .mapToLong(it -> weight(weights, it))
                .max()
                .orElse(0);
    }

    private static boolean ordered(int[] before, BitSet some) {
        int[] places = some.stream().map(it -> before[it]).toArray();
        return IntStream.range(1, places.length).allMatch(it -> places[it - 1] < places[it]);
    }

    private static long weight(long[] weights, BitSet some) {
        return some.stream().mapToLong(it -> weights[it]).sum();
    }
}
