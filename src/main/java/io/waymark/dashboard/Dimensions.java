package io.waymark.dashboard;

import io.waymark.assessment.Milestone;
import io.waymark.scoring.TopicScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A unit's dimensions in detail: where each topic stands, and how far each dimension came. */
record Dimensions(ShownUnit shown) {

    public List<DimensionSummary> summaries() {
        return shown.scorecard().dimensions().stream()
                .map(score -> new DimensionSummary(score, shown.earlier()))
                .toList();
    }

    /** The last result that another rule of scoring made, if any. */
    public Optional<Milestone> lastByFormerRule() {
        return shown.earlier().reversed().stream()
                .filter(Milestone::byFormerRule)
                .findFirst();
    }

    /** How many topics stand at a level, of those that somebody began to answer. */
    public long topicsAt(int level) {
        return topics().filter(it -> it.counts() && !it.untouched())
                .filter(it -> it.level().now() == level)
                .count();
    }

    /** How many topics nobody answered yet. */
    public long topicsNotStarted() {
        return topics().filter(TopicScore::untouched).count();
    }

    public DashboardCharts charts() {
        return new DashboardCharts(shown.scorecard());
    }

    private Stream<TopicScore> topics() {
        return shown.scorecard().dimensions().stream().flatMap(it -> it.topics().stream());
    }
}
