package io.waymark.dashboard.comparison;

import io.waymark.assessment.Milestone;
import io.waymark.assessment.page.ChartWords;
import io.waymark.chart.Chart;
import io.waymark.chart.StackedBar;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The spread of topics at a milestone. */
@Component
class ComparisonCharts {

    private final ChartWords words;

    ComparisonCharts(ChartWords words) {
        this.words = words;
    }

    /** How many topics stood at each level. */
    public Chart spread(Milestone milestone) {
        List<Integer> counts = milestone.figures().spread().counts();
        return new StackedBar(
                words.caption("spread-" + milestone.id(), "compare.spread.at", milestone.title()),
                IntStream.range(0, counts.size())
                        .mapToObj(level -> new StackedBar.Segment(
                                words.say("compare.level." + level), counts.get(level), "level-" + level))
                        .toList());
    }
}
