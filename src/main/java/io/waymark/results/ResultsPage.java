package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.assessment.page.ClaimWords;
import io.waymark.assessment.page.Ladders;
import io.waymark.chart.Ladder;
import java.util.List;

/**
 * The results of an assessment.
 *
 * @param whole all dimensions together, in words
 */
record ResultsPage(ResultStanding standing, String whole, List<DimensionRow> rows, Ladder ladder, Footing footing) {

    static ResultsPage of(ResultStandings.Claimed claimed, ChartWords words, ClaimWords claims, Ladders ladders) {
        ResultStanding standing = claimed.standing();
        return new ResultsPage(
                standing,
                new WholeSentence(standing.scorecard(), claimed.claim(), words, claims)
                        .of(standing.assessment().unitName()),
                standing.scorecard().dimensions().stream().map(DimensionRow::of).toList(),
                ladders.ofDimensions(standing.scorecard(), standing.path() + "/results", null),
                Footing.of(standing, words));
    }
}
