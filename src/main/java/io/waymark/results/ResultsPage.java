package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.chart.RadarChart;
import io.waymark.scoring.DimensionScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of an assessment.
 *
 * @param whole all dimensions together, in words
 * @param radar null where fewer than three dimensions have answers: two axes make no shape
 */
record ResultsPage(
        ResultStanding standing,
        String whole,
        List<DimensionRow> rows,
        @Nullable RadarChart radar) {

    static ResultsPage of(ResultStanding standing, ChartWords words) {
        return new ResultsPage(
                standing,
                new WholeSentence(standing.scorecard(), words)
                        .of(standing.assessment().unitName()),
                standing.scorecard().dimensions().stream()
                        .map(it -> DimensionRow.of(it, SpreadBar.of(it, words)))
                        .toList(),
                DimensionRadar.of(standing, words).orElse(null));
    }

    /** Titles of the dimensions that nobody began; the radar leaves them out. */
    public List<String> notStarted() {
        return standing.scorecard().dimensions().stream()
                .filter(DimensionScore::untouched)
                .map(it -> it.dimension().title())
                .toList();
    }
}
