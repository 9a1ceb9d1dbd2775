package io.waymark.dashboard.comparison;

import io.waymark.assessment.Milestone;
import io.waymark.chart.AxisRange;
import io.waymark.chart.Caption;
import io.waymark.chart.Chart;
import io.waymark.chart.RadarChart;
import io.waymark.chart.StackedBar;
import io.waymark.chart.Words;
import io.waymark.figure.Figures;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The shape then and now, and the spread of topics then and now. */
record ComparisonCharts(MilestoneComparison comparison) {

    private static final int FEWEST_AXES = 3;

    /** Whether enough dimensions stand at both milestones to make a shape. */
    public boolean hasShape() {
        return both().size() >= FEWEST_AXES;
    }

    /** The index of each dimension now, with its range, over that of then. */
    public Chart radar(String caption, Locale locale) {
        return new RadarChart(
                new Caption("radar", caption, Words.in(locale, Figures::roughly)),
                both().stream()
                        .map(it -> new RadarChart.Axis(it.dimension().title(), null))
                        .toList(),
                List.of(series(comparison.now(), DimensionMove::now), series(comparison.then(), DimensionMove::then)),
                Math.max(highest(comparison.then()), highest(comparison.now())));
    }

    /**
     * How many topics stood at each level.
     *
     * @param levels the name of each level, from 0 up
     */
    public Chart spread(Milestone milestone, List<String> levels, String caption, Locale locale) {
        List<Integer> counts = milestone.figures().spread().counts();
        return new StackedBar(
                new Caption("spread-" + milestone.id(), caption, Words.in(locale, Figures::roughly)),
                IntStream.range(0, counts.size())
                        .mapToObj(
                                level -> new StackedBar.Segment(levels.get(level), counts.get(level), "level-" + level))
                        .toList());
    }

    private RadarChart.Series series(Side side, Function<DimensionMove, Milestone.Dimension> which) {
        List<Milestone.Dimension> dimensions = both().stream().map(which).toList();
        return new RadarChart.Series(
                side.milestone().title(),
                dimensions.stream().map(it -> it.index().rounded().now()).toList(),
                dimensions.stream()
                        .map(it -> new AxisRange(
                                it.index().rounded().low(), it.index().rounded().high()))
                        .toList());
    }

    private List<DimensionMove> both() {
        return comparison.dimensions().stream()
                .filter(it -> it.then() != null && it.now() != null)
                .toList();
    }

    private static int highest(Side side) {
        return side.edition().asked().getLast();
    }
}
