package io.waymark.roadmap.board;

import io.waymark.organisation.Member;
import io.waymark.roadmap.InitiativeFacts;
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
record MovesPage(RoadmapBasis basis, String since, boolean said, LocalDate day, Optional<OrderMoves> moves) {

    /** Since the member changed anything last. */
    static final String MINE = "mine";

    public Member member() {
        return basis.member();
    }

    public String unit() {
        return basis.filters().unit();
    }

    public List<RoadmapChoices.OfUnit> units() {
        return basis.choices().units();
    }

    public LocalDate today() {
        return basis.today();
    }

    /** How the status of a card looks. */
    public static String tone(InitiativeFacts card) {
        return RoadmapPage.tone(card);
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
