package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.assessment.page.ClaimWords;
import io.waymark.assessment.page.Ladders;
import io.waymark.chart.Ladder;
import io.waymark.goal.PointedTopics;
import io.waymark.scoring.DimensionScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of an assessment.
 *
 * @param goals what its goals point at
 * @param whole all dimensions together, in words
 * @param opened the first dimension that holds the whole, whose topics are shown at once; null where none is held
 */
record ResultsPage(
        ResultStanding standing,
        PointedTopics goals,
        String whole,
        List<DimensionRow> rows,
        @Nullable DimensionRow opened,
        Ladder ladder,
        Footing footing) {

    static ResultsPage of(ResultStandings.Claimed claimed, ChartWords words, ClaimWords claims, Ladders ladders) {
        ResultStanding standing = claimed.standing();
        List<DimensionRow> rows =
                standing.scorecard().dimensions().stream().map(DimensionRow::of).toList();
        return new ResultsPage(
                standing,
                claimed.goals(),
                new WholeSentence(standing.scorecard(), claimed.claim(), words, claims)
                        .of(standing.assessment().unitName()),
                rows,
                opened(rows, standing.scorecard().lowest()),
                ladders.ofDimensions(standing.scorecard(), standing.path() + "/results", null),
                Footing.of(standing, words));
    }

    private static @Nullable DimensionRow opened(List<DimensionRow> rows, List<DimensionScore> lowest) {
        return rows.stream()
                .filter(it -> !it.kept().isEmpty() && lowest.contains(it.score()))
                .findFirst()
                .orElse(null);
    }
}
