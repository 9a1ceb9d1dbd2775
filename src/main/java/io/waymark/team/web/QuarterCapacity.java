package io.waymark.team.web;

import io.waymark.figure.Quarter;
import io.waymark.team.TeamFacts;

/**
 * What a team can give in one quarter.
 *
 * @param days person-days
 * @param said whether it was said for this quarter alone
 * @param off weekdays on which it does not work
 */
record QuarterCapacity(Quarter quarter, double days, boolean said, long off) {

    static QuarterCapacity of(TeamFacts team, Quarter quarter) {
        boolean said = team.exceptions().containsKey(quarter);
        return new QuarterCapacity(quarter, team.capacity(quarter), said, team.offIn(quarter));
    }

    /** Why it is so many: which message says it. */
    public String why() {
        if (said) {
            return "team.quarter.said";
        }
        return off == 0 ? "team.quarter.usual" : "team.quarter.off";
    }
}
