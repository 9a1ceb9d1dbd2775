package io.waymark.roadmap.order;

import java.util.List;

/**
 * Work as whole numbers, so that sums and comparisons are exact; a job is named by its number.
 *
 * @param value of each job, at least 0
 * @param days of each job, at least 1
 * @param before the jobs that each one waits for
 */
record Jobs(long[] value, long[] days, int[][] before) {

    int count() {
        return value.length;
    }

    long value(int[] some) {
        return sum(value, some);
    }

    long days(int[] some) {
        return sum(days, some);
    }

    /** Whether a set of jobs is worth more per day than another, as comparators say it: negative if so. */
    static int perDay(long value, long days, long otherValue, long otherDays) {
        return Long.compare(otherValue * days, value * otherDays);
    }

    /** Twice the sum over jobs of value times the day on which they are done, when worked in this order from a day on. */
    long twiceCost(List<Integer> order) {
        long done = 0;
        long cost = 0;
        for (int job : order) {
            done += days[job];
            cost += value[job] * done;
        }
        return 2 * cost;
    }

    private static long sum(long[] figures, int[] some) {
        long sum = 0;
        for (int job : some) {
            sum += figures[job];
        }
        return sum;
    }
}
