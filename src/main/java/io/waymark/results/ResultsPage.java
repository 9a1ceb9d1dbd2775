package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.assessment.page.Ladders;
import io.waymark.chart.Ladder;
import java.util.List;

/**
 * The results of an assessment.
 *
 * @param whole all dimensions together, in words
 */
record ResultsPage(ResultStanding standing, String whole, List<DimensionRow> rows, Ladder ladder) {

    static ResultsPage of(ResultStanding standing, ChartWords words, Ladders ladders) {
        return new ResultsPage(
                standing,
                new WholeSentence(standing.scorecard(), words)
                        .of(standing.assessment().unitName()),
                standing.scorecard().dimensions().stream().map(DimensionRow::of).toList(),
                ladders.ofDimensions(standing.scorecard(), standing.path() + "/results", null));
    }
}
