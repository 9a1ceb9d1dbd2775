package io.waymark.plan.way;

import io.waymark.content.PracticeKey;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.plan.forecast.PracticeDays;
import io.waymark.plan.forecast.StandingDays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Finds actions that reach a target and of which none can be left out: one after the other is left out, with what requires it,
 * where the target is still reached. Once each is enough: what could not be left out of more cannot be left out of less. It is done
 * a few times in other orders, the dearest first at first, and the cheapest way is taken.
 */
final class LeastWork<K> {

    private static final int TRIES = 8;
    private static final long SEED = 1;

    private final OpenWork<K> work;
    private final PracticeDays practices;
    private final StandingDays standing;

    LeastWork(LevelDemands levels, OpenWork<K> work) {
        this.work = work;
        Map<Integer, Set<PracticeKey>> closes = new HashMap<>();
        IntStream.range(0, work.count())
                .forEach(it -> closes.put(it, work.all().get(it).closes()));
        this.practices = new PracticeDays(levels, closes, Integer::intValue);
        this.standing = new StandingDays(levels);
    }

    /** @param some actions with all that they require; empty where even they miss it */
    Optional<BitSet> of(BitSet some, ToIntFunction<StandingDays> claim) {
        return reached(some, claim)
                ? IntStream.range(0, TRIES)
                        .mapToObj(it -> without(some, claim, it))
                        .min(Comparator.comparing(work::days))
                : Optional.empty();
    }

    private BitSet without(BitSet some, ToIntFunction<StandingDays> claim, int attempt) {
        BitSet left = (BitSet) some.clone();
        inTurn(some, attempt).filter(left::get).forEach(action -> {
            BitSet fewer = (BitSet) left.clone();
            fewer.andNot(work.unlocks()[action]);
            if (reached(fewer, claim)) {
                left.and(fewer);
            }
        });
        return left;
    }

    /** The dearest first; later with their days made up to four times as many or as few by chance. */
    private IntStream inTurn(BitSet some, int attempt) {
        SplittableRandom random = new SplittableRandom(SEED + attempt);
        Map<Integer, Double> dear = new HashMap<>();
        some.stream()
                .forEach(it -> dear.put(
                        it, work.all().get(it).days() * Math.pow(4, attempt == 0 ? 0 : random.nextDouble(-1, 1))));
        return some.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer it) -> -dear.getOrDefault(it, 0.0)))
                .mapToInt(Integer::intValue);
    }

    private boolean reached(BitSet some, ToIntFunction<StandingDays> claim) {
        standing.reckon(practices.of(it -> some.get(it) ? 0 : StandingDays.NEVER));
        return claim.applyAsInt(standing) != StandingDays.NEVER;
    }
}
