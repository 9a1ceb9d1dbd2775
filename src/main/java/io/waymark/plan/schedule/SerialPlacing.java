package io.waymark.plan.schedule;

/** Places tasks one after the other: each as early as what it waits for, its dates and its team allow. */
final class SerialPlacing {

    private static final int NOBODY = -1;

    private final Numbered<?> numbered;
    private final DayGrid grid;
    private final int[] team;
    private final int[] atMost;
    private final int[] start;
    private final int[] end;

    SerialPlacing(Numbered<?> numbered, DayGrid grid) {
        this.numbered = numbered;
        this.grid = grid;
        this.team = new int[numbered.count()];
        this.atMost = new int[numbered.count()];
        this.start = new int[numbered.count()];
        this.end = new int[numbered.count()];
    }

    /** In this order, in which prerequisites come first. */
    Placement inOrder(int[] sequence) {
        return place(sequence, StoodBefore.none(numbered.count()));
    }

    /** In the order of a plan that stood, by the same teams and no sooner than they started there; what is new comes behind. */
    Placement asStood(StoodBefore stood) {
        return place(Sequence.of(stood.order(), numbered.before()), stood);
    }

    private Placement place(int[] sequence, StoodBefore stood) {
        grid.clear();
        for (int task : sequence) {
            place(task, stood);
        }
        return new Placement(sequence, team.clone(), atMost.clone(), start.clone(), end.clone());
    }

    private void place(int task, StoodBefore stood) {
        int release = Math.max(release(task), stood.start()[task]);
        int chosen = release >= WorkingDays.MOST ? NOBODY : choose(task, release, stood);
        team[task] = chosen;
        atMost[task] = chosen == NOBODY ? 0 : atMost(task, chosen, stood);
        end[task] = chosen == NOBODY
                ? DayGrid.NEVER
                : grid.place(task, chosen, release, numbered.work()[task], atMost[task]);
        start[task] = chosen == NOBODY ? DayGrid.NEVER : grid.start();
    }

    /** More people on a task would leave others less, so it keeps those that it had. */
    private int atMost(int task, int candidate, StoodBefore stood) {
        return Math.min(numbered.abreast()[candidate], stood.atMost()[task]);
    }

    private int release(int task) {
        int release = numbered.earliest()[task];
        for (int needed : numbered.before()[task]) {
            release = Math.max(release, end[needed] == DayGrid.NEVER ? DayGrid.NEVER : end[needed] + 1);
        }
        return release;
    }

    private int choose(int task, int release, StoodBefore stood) {
        int chosen = NOBODY;
        int soonest = DayGrid.NEVER;
        for (int candidate : numbered.teams()[task]) {
            boolean wanted = candidate == stood.team()[task];
            int ends = grid.end(candidate, release, numbered.work()[task], atMost(task, candidate, stood));
            if (ends < soonest || wanted && ends != DayGrid.NEVER) {
                chosen = candidate;
                soonest = wanted ? 0 : ends;
            }
        }
        return chosen;
    }
}
