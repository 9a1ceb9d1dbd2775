package io.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A plan placed again and again with other work: its tasks in their order by the same teams, each as early as it can be. Tasks are
 * named by their place in the backlog, days by their number from its first working day; what is not part of the plan never ends.
 */
public final class Replay<K> {

    /** The day of what does not happen. */
    public static final int NEVER = DayGrid.NEVER;

    private static final int NOTHING = -1;

    private final Numbered<K> numbered;
    private final DayGrid grid;
    private final int[] order;
    private final int[] team;
    private final int[] atMost;
    private final int[] release;
    private final int[] start;
    private final int[] end;

    /**
     * Of a plan, as far as its tasks and teams are in the backlog.
     *
     * @throws IllegalArgumentException where tasks wait for one another
     */
    public Replay(Backlog<K> backlog, List<Slot<K>> plan) {
        this.numbered = Numbered.of(backlog);
        this.grid = numbered.grid();
        StoodBefore stood = StoodBefore.of(plan, numbered);
        this.team = stood.team();
        this.order = Arrays.stream(Sequence.of(stood.order(), numbered.before()))
                .filter(it -> team[it] >= 0)
                .toArray();
        this.atMost = stood.atMost();
        for (int task : order) {
            atMost[task] = Math.min(atMost[task], numbered.abreast()[team[task]]);
        }
        this.release = new int[count()];
        this.start = never();
        this.end = never();
    }

    /** How many tasks there are, planned or not. */
    public int count() {
        return numbered.count();
    }

    /** The number of a task; -1 where the backlog has none of this name. */
    public int number(K task) {
        return numbered.numbers().getOrDefault(task, NOTHING);
    }

    public K task(int number) {
        return numbered.task(number).id();
    }

    /** Person-days that the backlog says are left of it. */
    public double days(int task) {
        return numbered.task(task).days();
    }

    public LocalDate day(int number) {
        return numbered.days().day(number);
    }

    /**
     * Places all.
     *
     * @param work of each task, in {@link PersonDays#parts}
     * @param noSooner the first day on which each may start; {@link #NEVER} is no limit
     */
    public void place(int[] work, int[] noSooner) {
        grid.clear();
        for (int task : order) {
            int from = release(task, noSooner[task] == NEVER ? 0 : noSooner[task]);
            release[task] = from;
            end[task] = from >= WorkingDays.MOST ? NEVER : grid.place(task, team[task], from, work[task], atMost[task]);
            start[task] = end[task] == NEVER ? NEVER : grid.start();
        }
    }

    public int start(int task) {
        return start[task];
    }

    /** The day from which it counts: its end, or the first on which that can be proven. */
    public int proven(int task) {
        return Math.max(end[task], numbered.provable()[task]);
    }

    /**
     * What kept a task from being proven sooner: the prerequisite that ended right before, else who took the last of its team's
     * days before its start; -1 where nothing but its own dates did.
     */
    public int heldUpBy(int task) {
        if (end[task] == NEVER || numbered.provable()[task] > end[task]) {
            return NOTHING;
        }
        for (int day = start[task] - 1; day >= release[task]; day--) {
            if (grid.gives(team[task], day)) {
                return grid.taker(team[task], day);
            }
        }
        return Arrays.stream(numbered.before()[task])
                .filter(it -> end[it] + 1 == release[task])
                .findFirst()
                .orElse(NOTHING);
    }

    private int release(int task, int noSooner) {
        int from = Math.max(noSooner, numbered.earliest()[task]);
        for (int needed : numbered.before()[task]) {
            from = Math.max(from, end[needed] == NEVER ? NEVER : end[needed] + 1);
        }
        return from;
    }

    private int[] never() {
        int[] never = new int[count()];
        Arrays.fill(never, NEVER);
        return never;
    }
}
