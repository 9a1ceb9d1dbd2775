package io.waymark.dashboard;

import io.waymark.assessment.Milestone;
import io.waymark.chart.Caption;
import io.waymark.chart.Chart;
import io.waymark.chart.Sparkline;
import io.waymark.chart.Words;
import io.waymark.content.EditionId;
import io.waymark.figure.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The runs of the dashboard's figures. */
record DashboardCharts(Dashboard dashboard) {

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
}
