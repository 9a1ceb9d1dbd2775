package io.waymark.plan.schedule;

import java.util.Arrays;

/**
 * What teams can give on each day and what of it is taken. Work takes what is free from its first day on, at most so much a day,
 * until it is done.
 *
 * <p>Nobody ends later for more capacity or less work as long as all are placed in the same order, by the same teams, with the
 * same most a day, and no sooner than they started before: by each day the first has done at least as much as before, so that on
 * days on which it left something free it takes no more than before, and on the others it left nothing; hence the second finds
 * no day with less free than before, and so on.
 */
final class DayGrid {

    /** The day on which work ends that does not. */
    static final int NEVER = Integer.MAX_VALUE;

    private final int[][] capacity;
    private final int[][] free;
    private final int[][] taker;
    private final int[] used;
    private final int[] firstFree;
    private int start;

    /** @param capacity by team and day, in parts of a person-day */
    DayGrid(int[][] capacity) {
        this.capacity = capacity;
        this.free = Arrays.stream(capacity).map(int[]::clone).toArray(int[][]::new);
        this.taker = new int[capacity.length][WorkingDays.MOST];
        this.used = new int[capacity.length];
        this.firstFree = new int[capacity.length];
    }

    /** Everything is free again. */
    void clear() {
        for (int team = 0; team < free.length; team++) {
            System.arraycopy(capacity[team], 0, free[team], 0, used[team]);
            used[team] = 0;
            firstFree[team] = 0;
        }
    }

    /**
     * Takes days of a team for a task.
     *
     * @param from the first day on which it may start, 0 to before {@link WorkingDays#MOST}
     * @param work in parts, likewise atMost, which is taken on a day at most
     * @return the last day; {@link #NEVER} where the days are not enough, all that were free being taken then
     */
    int place(int task, int team, int from, int work, int atMost) {
        int[] days = free[team];
        int[] takers = taker[team];
        int day = Math.max(from, firstFree[team]);
        start = NEVER;
        int left = work;
        for (; left > 0 && day < days.length; day++) {
            int take = Math.min(Math.min(days[day], atMost), left);
            if (take > 0) {
                start = Math.min(start, day);
                days[day] -= take;
                takers[day] = task;
                left -= take;
            }
        }
        close(team, day);
        return left > 0 ? NEVER : ended(from, day);
    }

    /** The first day on which work was done on what was placed last. */
    int start() {
        return start;
    }

    /** Who took of a team's day last; meaningless where nobody did. */
    int taker(int team, int day) {
        return taker[team][day];
    }

    /** Whether there is anything to take on a day at all. */
    boolean gives(int team, int day) {
        return capacity[team][day] > 0;
    }

    /** The day on which such work would end, without taking anything. */
    int end(int team, int from, int work, int atMost) {
        int[] days = free[team];
        int day = work > 0 ? Math.max(from, firstFree[team]) : from + 1;
        int left = work;
        for (; left > 0 && day < days.length; day++) {
            left -= Math.min(Math.min(days[day], atMost), left);
        }
        return left > 0 ? NEVER : day - 1;
    }

    /** In parts, from the first day to before the end, what is taken and what there was in all. */
    long taken(int team, int first, int end) {
        return sum(capacity[team], first, end) - sum(free[team], first, end);
    }

    long capacity(int team, int first, int end) {
        return sum(capacity[team], first, end);
    }

    private int ended(int from, int day) {
        if (start == NEVER) {
            start = from;
            return from;
        }
        return day - 1;
    }

    private void close(int team, int day) {
        used[team] = Math.max(used[team], day);
        int first = firstFree[team];
        while (first < day && free[team][first] == 0) {
            first++;
        }
        firstFree[team] = first;
    }

    private static long sum(int[] days, int first, int end) {
        long sum = 0;
        for (int day = Math.max(0, first); day < Math.min(days.length, end); day++) {
            sum += days[day];
        }
        return sum;
    }
}
