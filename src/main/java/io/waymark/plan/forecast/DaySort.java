package io.waymark.plan.forecast;

import java.util.Arrays;

/** Sorts things by the numbers of their days, in time that grows with both. What never comes is left out. */
final class DaySort {

    private static final int NONE = -1;

    private final int[] sorted;
    private final int[] days;
    private final int[] next;
    private int[] first = {};
    private int count;

    DaySort(int things) {
        sorted = new int[things];
        days = new int[things];
        next = new int[things];
    }

    /** @param day of each thing, from 0 */
    void sort(int[] day) {
        int last = NONE;
        for (int thing = day.length - 1; thing >= 0; thing--) {
            if (day[thing] != StandingDays.NEVER) {
                last = Math.max(last, day[thing]);
                reach(day[thing]);
                next[thing] = first[day[thing]];
                first[day[thing]] = thing;
            }
        }
        count = 0;
        for (int at = 0; at <= last; at++) {
            for (int thing = first[at]; thing != NONE; thing = next[thing]) {
                sorted[count] = thing;
                days[count++] = at;
            }
            first[at] = NONE;
        }
    }

    int count() {
        return count;
    }

    /** The thing at a place. */
    int at(int place) {
        return sorted[place];
    }

    /** The day at a place; what stands already and what never does are said by themselves. */
    int day(int place) {
        return place == StandingDays.ALREADY || place == StandingDays.NEVER ? place : days[place];
    }

    private void reach(int day) {
        if (day >= first.length) {
            int before = first.length;
            first = Arrays.copyOf(first, Math.max(day + 1, 2 * before));
            Arrays.fill(first, before, first.length, NONE);
        }
    }
}
