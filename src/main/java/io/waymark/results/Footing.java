package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.RestsOn;
import io.waymark.scoring.Verification;
import io.waymark.scoring.Without;
import java.util.List;

/**
 * What the claim of an assessment rests on, and what to examine next.
 *
 * @param next the practices to examine, first what tells the most
 */
record Footing(RestsOn rests, List<Layer> layers, List<NextToVerify> next) {

    private static final int NEXT = 10;
    private static final int AT_ONCE = 5;

    /** One foundation with what the claim would be without it. */
    record Layer(RestsOn.Share share, Without without, String href) {}

    static Footing of(ResultStanding standing, ChartWords words) {
        RestsOn rests = RestsOn.of(standing.scorecard(), standing.foundations());
        Grounds grounds = standing.agreed().grounds(standing.assessment(), standing.edition());
        return new Footing(
                rests,
                rests.shares().stream()
                        .map(it -> new Layer(
                                it,
                                Without.of(it.foundation(), standing.scorecard(), grounds, standing.foundations()),
                                standing.practicesOn(it.foundation())))
                        .toList(),
                Verification.next(standing.scorecard(), standing.foundations(), NEXT).stream()
                        .map(it -> NextToVerify.of(it, standing, words))
                        .toList());
    }

    /** What is shown at once. */
    public List<NextToVerify> first() {
        return next.stream().limit(AT_ONCE).toList();
    }

    /** What is folded below. */
    public List<NextToVerify> then() {
        return next.stream().skip(AT_ONCE).toList();
    }
}
