package io.waymark.dashboard.comparison;

import io.waymark.assessment.Milestone;
import io.waymark.assessment.page.ChartWords;
import io.waymark.assessment.page.LevelSteps;
import io.waymark.chart.Ladder;
import io.waymark.content.TopicKey;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the later of two milestones as a ladder, over where each dimension stood at the earlier one. */
@Component
class ComparedLadder {

    private final ChartWords words;

    ComparedLadder(ChartWords words) {
        this.words = words;
    }

    /** @param results address of the page of results of the later milestone */
    public Ladder of(MilestoneComparison comparison, String results) {
        LevelSteps steps = new LevelSteps(comparison.now().edition().asked());
        return new Ladder(
                words.caption("ladder", "ladder.dimensions"),
                steps.named(words),
                comparison.dimensions().stream()
                        .filter(it -> it.now() != null)
                        .map(it -> rung(it, comparison.now(), steps, results))
                        .toList(),
                comparison.then().milestone().title());
    }

    private static Ladder.Rung rung(DimensionMove move, Side side, LevelSteps steps, String results) {
        Milestone.Dimension now = Objects.requireNonNull(move.now());
        return new Ladder.Rung(
                move.dimension().title(),
                results + "/" + now.key(),
                steps.of(now.level().now()),
                steps.of(now.target()),
                last(move.then(), steps),
                now.topics().stream().map(it -> dot(it, side, steps, results)).toList(),
                List.of());
    }

    private static @Nullable Integer last(Milestone.@Nullable Dimension then, LevelSteps steps) {
        return then == null ? null : steps.of(then.level().now());
    }

    private static Ladder.Dot dot(Milestone.Topic topic, Side side, LevelSteps steps, String results) {
        TopicKey key = topic.key();
        boolean applies = side.topic(key).isPresent();
        return new Ladder.Dot(
                side.edition().topic(key).orElseThrow().title(),
                results + "/" + key.dimension() + "/" + key.slug(),
                applies ? steps.of(topic.level().now()) : null,
                !applies
                        ? Ladder.Manner.NOT_APPLICABLE
                        : topic.level().open() ? Ladder.Manner.PROVISIONAL : Ladder.Manner.HELD);
    }
}
