package io.waymark.roadmap.board;

import io.waymark.organisation.Member;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.moves.OrderMoves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What moved on a unit's roadmap, as one member sees it.
 *
 * @param since as it stands in the URL
 * @param said whether that says a day that is known
 * @param day since which it is asked
 * @param moves empty where no order is kept yet
 */
record MovesPage(
        RoadmapPage roadmap, String since, boolean said, LocalDate day, LocalDate today, Optional<OrderMoves> moves) {

    /** Since the member changed anything last. */
    static final String MINE = "mine";

    public Member member() {
        return roadmap.member();
    }

    public String unit() {
        return roadmap.filters().unit();
    }

    public List<RoadmapChoices.OfUnit> units() {
        return roadmap.choices().units();
    }

    public boolean mine() {
        return since.equals(MINE);
    }

    public boolean lastWeek() {
        return !mine() && !said;
    }

    /** Whether the order of the day itself is not known, so that another day's is told. */
    public boolean otherDay() {
        return moves.filter(it -> !it.day().equals(day)).isPresent();
    }
}
