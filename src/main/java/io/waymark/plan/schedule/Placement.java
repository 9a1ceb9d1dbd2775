package io.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What one way of placing all tasks came to.
 *
 * @param order in which they were placed
 * @param team of each task; -1 where it has no dates
 * @param atMost parts that each takes on a day at most
 * @param start number of the day, likewise end; {@link DayGrid#NEVER} where it has none
 */
record Placement(int[] order, int[] team, int[] atMost, int[] start, int[] end) {

    /** What makes one better than another, the first that differs. */
    record Merit(int placed, long daysPastPins, double waiting, int end) {

        boolean betterThan(Merit other) {
            if (placed != other.placed) {
                return placed > other.placed;
            }
            if (daysPastPins != other.daysPastPins) {
                return daysPastPins < other.daysPastPins;
            }
            return waiting == other.waiting ? end < other.end : waiting < other.waiting;
        }
    }

    boolean placed(int task) {
        return team[task] >= 0;
    }

    /** More tasks, fewer days past the quarters they are pinned to, less value times the day of their end, an earlier end. */
    Merit merit(Numbered<?> numbered) {
        int placed = 0;
        long past = 0;
        double waiting = 0;
        int last = 0;
        for (int task = 0; task < end.length; task++) {
            if (placed(task)) {
                placed++;
                past += Math.max(0, end[task] - numbered.due()[task]);
                waiting += numbered.task(task).value() * (end[task] + 1);
                last = Math.max(last, end[task]);
            }
        }
        return new Merit(placed, past, waiting, last);
    }

    /** When each planned task is proven. */
    <K> Map<K, LocalDate> proven(Numbered<K> numbered) {
        Map<K, LocalDate> proven = new HashMap<>();
        for (int task = 0; task < end.length; task++) {
            if (placed(task)) {
                proven.put(numbered.task(task).id(), numbered.days().day(proven(task, numbered)));
            }
        }
        return proven;
    }

    int proven(int task, Numbered<?> numbered) {
        return Math.max(end[task], numbered.provable()[task]);
    }
}
