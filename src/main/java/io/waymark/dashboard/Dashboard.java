package io.waymark.dashboard;

import io.waymark.organisation.Member;
import io.waymark.roadmap.Card;
import io.waymark.scoring.RestsOn;
import java.time.Instant;
import java.util.List;

/**
 * All that somebody who decides must know of a unit, on one page.
 *
 * @param rests what the level of now rests on
 * @param goals ranked, what matters most first
 * @param decisions that wait, with whom for
 * @param at when it was read
 * @param address where it can be read again
 */
record Dashboard(
        Member reader,
        ShownUnit shown,
        RestsOn rests,
        Ahead ahead,
        List<MeasuredGoal> goals,
        Health health,
        Money money,
        List<Duty> decisions,
        Since since,
        Instant at,
        String address) {

    /** There is room for so many of each. */
    private static final int ROOM = 3;

    private static final int BLOCKERS = 2;

    public <T> List<T> first(List<T> all) {
        return all.stream().limit(ROOM).toList();
    }

    public <T> List<T> rest(List<T> all) {
        return all.stream().skip(ROOM).toList();
    }

    public List<Card> blockers() {
        return health.blockers().stream().limit(BLOCKERS).toList();
    }
}
