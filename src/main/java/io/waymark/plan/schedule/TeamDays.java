package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.util.Arrays;

/** What a team can give on each working day. */
final class TeamDays {

    private TeamDays() {}

    /**
     * By number of the day, in parts. A day's share is rounded up to a part, which makes a quarter larger by less than a
     * hundredth of a person-day; so more capacity never gives less on any day.
     */
    static int[] of(TeamCapacity team, WorkingDays days) {
        int[] each = new int[WorkingDays.MOST];
        Quarter quarter = Quarter.of(days.from());
        for (int first = 0; first < each.length; quarter = quarter.plus(1)) {
            int end = Math.min(each.length, days.last(quarter) + 1);
            int working = days.last(quarter) + 1 - days.number(quarter.firstDay());
            Arrays.fill(each, first, Math.max(first, end), Math.ceilDiv(PersonDays.parts(team.in(quarter)), working));
            first = Math.max(first, end);
        }
        team.daysOff().stream()
                .filter(WorkingDays::works)
                .mapToInt(days::number)
                .filter(it -> it >= 0 && it < each.length)
                .forEach(it -> each[it] = 0);
        return each;
    }
}
