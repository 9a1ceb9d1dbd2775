package io.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A plan: who works on what and when, and what could not be kept.
 *
 * <p>It is a serial schedule: tasks are placed one after the other, each on the first days that its prerequisites, its dates and
 * its team leave it. Orders are tried within a fixed number of placements, the order of work first; the best keeps pins, then has
 * the least value waiting, then ends first. The same backlog makes the same plan.
 *
 * @param slots of the planned tasks as they were placed; whoever accepts the plan keeps this order with it
 * @param unplaced the other tasks, in the order of work
 * @param missed what does not end in the quarter it is pinned to, in the order of work
 * @param overloads by quarter, then as teams were given
 * @param loads of each team in each quarter to the last that is planned for, likewise
 * @param earliestEnd what no schedule can undercut
 * @param kept whether it is the plan that stood, its tasks no sooner than they started there
 */
public record Schedule<K>(
        List<Slot<K>> slots,
        List<Unplaced<K>> unplaced,
        List<MissedPin<K>> missed,
        List<Overload> overloads,
        List<TeamLoad> loads,
        EarliestEnd earliestEnd,
        boolean kept) {

    /** How many tasks are placed while better orders are looked for. */
    static final int PLACEMENTS = 20_000;

    /**
     * Plans anew.
     *
     * @throws IllegalArgumentException where tasks wait for one another
     */
    public static <K> Schedule<K> of(Backlog<K> backlog) {
        return of(backlog, PLACEMENTS);
    }

    /**
     * Plans where a plan stood already. With more capacity or less work than it was made for, no task of which a day must not
     * move back is later than it was; with less capacity or more work the same is said of the old plan as far as it can be kept.
     *
     * @param stood the slots of the plan that was accepted, in their order
     * @param rule which days must not move back
     * @throws IllegalArgumentException where tasks wait for one another
     */
    public static <K> Schedule<K> of(Backlog<K> backlog, List<Slot<K>> stood, LaterNowhere<K> rule) {
        return of(backlog, stood, rule, PLACEMENTS);
    }

    static <K> Schedule<K> of(Backlog<K> backlog, List<Slot<K>> stood, LaterNowhere<K> rule, int placements) {
        Numbered<K> numbered = Numbered.of(backlog);
        DayGrid grid = numbered.grid();
        SerialPlacing placing = new SerialPlacing(numbered, grid);
        Placement kept = placing.asStood(StoodBefore.of(stood, numbered));
        Incumbent<K> incumbent = Incumbent.of(numbered, rule, stood, kept);
        Placement best = new Restarts<>(numbered, placing, placements).best(incumbent);
        return new PlanInDates<>(numbered, best, grid).schedule(incumbent.is(best));
    }

    static <K> Schedule<K> of(Backlog<K> backlog, int placements) {
        Numbered<K> numbered = Numbered.of(backlog);
        DayGrid grid = numbered.grid();
        Placement best =
                new Restarts<>(numbered, new SerialPlacing(numbered, grid), placements).best(Incumbent.none(numbered));
        return new PlanInDates<>(numbered, best, grid).schedule(false);
    }

    /** The day on which the last task is proven; empty where none is planned. */
    public Optional<LocalDate> lastProven() {
        return slots.stream().map(Slot::proven).max(Comparator.naturalOrder());
    }
}
