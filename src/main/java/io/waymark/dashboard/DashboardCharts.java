package io.waymark.dashboard;

import io.waymark.assessment.Milestone;
import io.waymark.chart.Caption;
import io.waymark.chart.Chart;
import io.waymark.chart.Sparkline;
import io.waymark.chart.Words;
import io.waymark.content.EditionId;
import io.waymark.figure.Figures;
import io.waymark.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The runs of the figures of dimensions. */
record DashboardCharts(Scorecard card) {

    /**
     * The index of one dimension at each milestone and now.
     *
     * @param changed what is said where the edition was another before
     * @param ruled what is said where the rule of scoring was another before
     */
    public Chart trend(DimensionSummary row, String now, String changed, String ruled, Locale locale) {
        List<Sparkline.Reading> readings = new ArrayList<>();
        Measure before = null;
        for (Milestone it : row.milestones()) {
            Measure by = new Measure(it.edition(), it.rule());
            readings.add(new Sparkline.Reading(it.title(), index(row.at(it)), by.since(before, changed, ruled)));
            before = by;
        }
        readings.add(new Sparkline.Reading(
                now,
                row.score().untouched()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(row.score().index().rounded().now()),
                new Measure(card.edition().id(), Scorecard.RULE).since(before, changed, ruled)));
        String id = "trend-" + row.score().dimension().key();
        return new Sparkline(
                new Caption(id, row.score().dimension().title(), Words.in(locale, Figures::roughly)), readings);
    }

    private static OptionalDouble index(Optional<Milestone.Dimension> at) {
        return at.map(it -> OptionalDouble.of(it.index().rounded().now())).orElse(OptionalDouble.empty());
    }

    /** What figures are measured by. */
    private record Measure(EditionId edition, int rule) {

        private @Nullable String since(@Nullable Measure before, String changed, String ruled) {
            if (before == null || before.equals(this)) {
                return null;
            }
            return before.rule == rule ? changed : ruled;
        }
    }
}
