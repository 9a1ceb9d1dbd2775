package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.chart.StackedBar;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.TopicScore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many topics of a dimension stand at each level, as a bar; those that nobody began stand apart. */
final class SpreadBar {

    private SpreadBar() {}

    static StackedBar of(DimensionScore score, ChartWords words) {
        List<StackedBar.Segment> segments = new ArrayList<>();
        add(segments, score, words.say("results.level.none"), "level-0", standsAt(0));
        score.levels()
                .forEach(it -> add(
                        segments,
                        score,
                        words.say("results.level", it.level()),
                        "level-" + it.level(),
                        standsAt(it.level())));
        add(segments, score, words.say("results.not-started"), "none", TopicScore::untouched);
        if (segments.isEmpty()) {
            segments.add(new StackedBar.Segment(words.say("results.not-applicable"), 0, "none"));
        }
        return new StackedBar(
                        words.caption(
                                "spread-" + score.dimension().key(),
                                "results.spread.of",
                                score.dimension().title()),
                        segments)
                .withoutLegend();
    }

    private static Predicate<TopicScore> standsAt(int level) {
        return it -> !it.untouched() && it.level().now() == level;
    }

    private static void add(
            List<StackedBar.Segment> segments,
            DimensionScore score,
            String label,
            String tone,
            Predicate<TopicScore> which) {
        long count = score.topics().stream()
                .filter(TopicScore::applicable)
                .filter(which)
                .count();
        if (count > 0) {
            segments.add(new StackedBar.Segment(label, (int) count, tone));
        }
    }
}
