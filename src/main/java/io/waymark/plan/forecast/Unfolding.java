package io.waymark.plan.forecast;

import io.waymark.plan.schedule.Replay;
import io.waymark.plan.schedule.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How a plan unfolds in one run after the other. */
final class Unfolding<K> {

    private static final int NOTHING = -1;

    private final Outset<K> outset;
    private final Replay<K> replay;
    private final Draws draws;
    private final PracticeDays practices;
    private final StandingDays standing;
    private final int[][] cards;
    private final int[] work;
    private final int[] noSooner;

    Unfolding(Outset<K> outset, List<Slot<K>> plan, Trial trial, Map<Double, BetaShape> shapes) {
        this.outset = outset;
        this.replay = new Replay<>(outset.backlog(), plan);
        this.draws = new Draws(trial, replay, outset, shapes);
        this.practices = new PracticeDays(outset.levels(), outset.closes(), replay::number);
        this.standing = new StandingDays(outset.levels());
        this.cards = outset.cards().stream()
                .map(it -> it.stream()
                        .mapToInt(replay::number)
                        .filter(task -> task >= 0)
                        .toArray())
                .toArray(int[][]::new);
        this.work = new int[replay.count()];
        this.noSooner = new int[replay.count()];
    }

    /** As early as each task can be. */
    void unfold(int run) {
        draws.draw(run, work);
        Arrays.fill(noSooner, Replay.NEVER);
        unfold();
    }

    /** No task starts sooner than it did in the other; whose estimate is nowhere more takes no more days than there. */
    void unfoldBehind(int run, Unfolding<K> other) {
        draws.draw(run, work);
        for (int task = 0; task < work.length; task++) {
            int before = other.replay.number(replay.task(task));
            noSooner[task] = before < 0 ? Replay.NEVER : other.replay.start(before);
            if (before >= 0 && estimate(task).within(other.estimate(before))) {
                work[task] = Math.min(work[task], other.work[before]);
            }
        }
        unfold();
    }

    /** Whether any dimension, and so the whole, stands later than on these days. */
    boolean laterThan(int[] days) {
        for (int dimension = 0; dimension < days.length; dimension++) {
            if (standing.dimension(dimension) > days[dimension]) {
                return true;
            }
        }
        return false;
    }

    /** Fills in the day of each dimension. */
    void days(int[] days) {
        for (int dimension = 0; dimension < days.length; dimension++) {
            days[dimension] = standing.dimension(dimension);
        }
    }

    Replay<K> replay() {
        return replay;
    }

    StandingDays standing() {
        return standing;
    }

    /** The day on which the last task of a card is proven; what is not part of the backlog is done. */
    int card(int number) {
        int last = StandingDays.ALREADY;
        for (int task : cards[number]) {
            last = Math.max(last, replay.proven(task));
        }
        return last;
    }

    /** The last task before the whole stood, -1 where none is. */
    int deciding() {
        int practice = standing.deciding();
        return practice < 0 ? NOTHING : practices.last(practice, replay::proven);
    }

    private void unfold() {
        replay.place(work, noSooner);
        standing.reckon(practices.of(replay::proven));
    }

    private Estimate estimate(int task) {
        Estimate estimate = outset.estimates().get(replay.task(task));
        return estimate == null ? Estimate.exactly(replay.days(task)) : estimate;
    }
}
