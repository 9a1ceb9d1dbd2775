package io.waymark.dashboard;

import io.waymark.assessment.Milestone;
import io.waymark.chart.AxisRange;
import io.waymark.chart.Caption;
import io.waymark.chart.Chart;
import io.waymark.chart.RadarChart;
import io.waymark.chart.Sparkline;
import io.waymark.chart.Words;
import io.waymark.content.EditionId;
import io.waymark.figure.Figures;
import io.waymark.scoring.DimensionScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The dashboard's figures as pictures. */
record DashboardCharts(Dashboard dashboard) {

    private static final int FEWEST_AXES = 3;

    /** Whether enough dimensions were begun to make a shape; one without answers is no zero and is left out. */
    public boolean hasShape() {
        return dashboard.counting().size() >= FEWEST_AXES;
    }

    /** The index of each dimension now, with its range, over the last milestone. */
    public Chart radar(String caption, String now, Locale locale) {
        List<DimensionScore> dimensions = dashboard.counting();
        List<RadarChart.Series> series = new ArrayList<>();
        series.add(new RadarChart.Series(
                now,
                dimensions.stream().map(it -> it.index().rounded().now()).toList(),
                dimensions.stream()
                        .map(it -> new AxisRange(
                                it.index().rounded().low(), it.index().rounded().high()))
                        .toList()));
        dashboard.last().ifPresent(it -> series.add(new RadarChart.Series(it.title(), indices(it, dimensions))));
        return new RadarChart(
                new Caption("radar", caption, Words.in(locale, Figures::roughly)),
                dimensions.stream()
                        .map(it -> new RadarChart.Axis(it.dimension().title(), null))
                        .toList(),
                series,
                dashboard.scorecard().edition().asked().getLast());
    }

    /**
     * The index of one dimension at each milestone and now.
     *
     * @param changed what is said where the edition was another before
     */
    public Chart trend(DimensionSummary row, String now, String changed, Locale locale) {
        List<Sparkline.Reading> readings = new ArrayList<>();
        EditionId edition = null;
        for (Milestone it : row.milestones()) {
            readings.add(new Sparkline.Reading(it.title(), index(row.at(it)), since(edition, it.edition(), changed)));
            edition = it.edition();
        }
        readings.add(new Sparkline.Reading(
                now,
                row.score().untouched()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(row.score().index().rounded().now()),
                since(edition, dashboard.scorecard().edition().id(), changed)));
        String id = "trend-" + row.score().dimension().key();
        return new Sparkline(
                new Caption(id, row.score().dimension().title(), Words.in(locale, Figures::roughly)), readings);
    }

    private static OptionalDouble index(Optional<Milestone.Dimension> at) {
        return at.map(it -> OptionalDouble.of(it.index().rounded().now())).orElse(OptionalDouble.empty());
    }

    private static @Nullable String since(@Nullable EditionId before, EditionId now, String changed) {
        return before == null || before.equals(now) ? null : changed;
    }

    private static List<Double> indices(Milestone milestone, List<DimensionScore> dimensions) {
        return dimensions.stream()
                .map(it -> milestone
                        .figures()
                        .dimension(it.dimension().key())
                        .map(at -> at.index().rounded().now())
                        .orElse(0.0))
                .toList();
    }
}
