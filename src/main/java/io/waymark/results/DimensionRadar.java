package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.chart.AxisRange;
import io.waymark.chart.RadarChart;
import io.waymark.scoring.DimensionScore;
import java.util.List;
import java.util.Optional;

/** The indexes of the dimensions with their ranges, against their targets. */
final class DimensionRadar {

    private static final int SMALLEST = 3;

    private DimensionRadar() {}

    /** Dimensions that nobody began are left out; with fewer than three others there is no shape to see. */
    static Optional<RadarChart> of(ResultStanding standing, ChartWords words) {
        List<DimensionScore> begun = standing.scorecard().dimensions().stream()
                .filter(it -> it.applicable() && !it.untouched())
                .toList();
        return begun.size() < SMALLEST ? Optional.empty() : Optional.of(radar(standing, begun, words));
    }

    private static RadarChart radar(ResultStanding standing, List<DimensionScore> begun, ChartWords words) {
        return new RadarChart(
                words.caption("shape-chart", "results.shape.caption"),
                begun.stream()
                        .map(it -> new RadarChart.Axis(
                                it.dimension().title(),
                                standing.results(it.dimension().key())))
                        .toList(),
                List.of(
                        now(words.say("results.now"), begun),
                        target(
                                words.say("results.target"),
                                begun,
                                standing.edition().asked())),
                standing.edition().asked().size());
    }

    private static RadarChart.Series now(String name, List<DimensionScore> begun) {
        return new RadarChart.Series(
                name,
                begun.stream().map(it -> it.index().rounded().now()).toList(),
                begun.stream()
                        .map(it -> new AxisRange(
                                it.index().rounded().low(), it.index().rounded().high()))
                        .toList());
    }

    /** Each level is worth 1 of the index, so a target is worth the levels that are asked up to it. */
    private static RadarChart.Series target(String name, List<DimensionScore> begun, List<Integer> asked) {
        return new RadarChart.Series(
                name,
                begun.stream()
                        .map(dimension -> (double) asked.stream()
                                .filter(level -> level <= dimension.target())
                                .count())
                        .toList());
    }
}
