package io.waymark.plan.schedule;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Works out what no schedule of the planned tasks can undercut. */
final class EndBound {

    private final Numbered<?> numbered;
    private final Placement placement;
    private final int[][] capacity;

    EndBound(Numbered<?> numbered, Placement placement) {
        this.numbered = numbered;
        this.placement = placement;
        this.capacity = numbered.backlog().teams().stream()
                .map(it -> TeamDays.of(it, numbered.days()))
                .toArray(int[][]::new);
    }

    EarliestEnd earliest() {
        return new EarliestEnd(
                numbered.days().day(byCapacity()), numbered.days().day(byChain()));
    }

    private int byCapacity() {
        int all = given(work(it -> true), IntStream.range(0, capacity.length).toArray());
        return IntStream.range(0, capacity.length)
                .map(team -> given(work(it -> onlyFor(it, team)), team))
                .reduce(all, Math::max);
    }

    private boolean onlyFor(int task, int team) {
        return Arrays.equals(numbered.teams()[task], new int[] {team});
    }

    private long work(IntPredicate some) {
        return IntStream.range(0, numbered.count())
                .filter(it -> placement.placed(it) && some.test(it))
                .mapToLong(it -> numbered.work()[it])
                .sum();
    }

    /** The first day on which these teams will have given so much. */
    private int given(long work, int... teams) {
        long left = work;
        int day = 0;
        while (left > 0 && day < WorkingDays.MOST) {
            for (int team : teams) {
                left -= capacity[team][day];
            }
            day++;
        }
        return Math.max(0, day - 1);
    }

    private int byChain() {
        int[] end = new int[numbered.count()];
        int last = 0;
        for (int task : placement.order()) {
            if (placement.placed(task)) {
                end[task] = chained(task, end);
                last = Math.max(last, end[task]);
            }
        }
        return last;
    }

    private int chained(int task, int[] end) {
        int from = numbered.earliest()[task];
        for (int needed : numbered.before()[task]) {
            from = Math.max(from, end[needed] + 1);
        }
        int atMost = Arrays.stream(numbered.teams()[task])
                .map(it -> numbered.abreast()[it])
                .max()
                .orElse(PersonDays.PARTS);
        return from + Math.max(0, Math.ceilDiv(numbered.work()[task], Math.max(1, atMost)) - 1);
    }
}
