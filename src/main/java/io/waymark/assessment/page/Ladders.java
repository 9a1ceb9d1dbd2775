package io.waymark.assessment.page;

import io.waymark.assessment.Milestone;
import io.waymark.chart.Ladder;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a scorecard as a ladder of levels. Addresses of results are those of its assessment. */
@Component
public class Ladders {

    /** As many lines as a rung has room for; the last may be the rest. */
    private static final int LINES = 3;

    private final ChartWords words;

    Ladders(ChartWords words) {
        this.words = words;
    }

    /**
     * A rung for each dimension, a dot for each topic.
     *
     * @param results address of the page of results
     * @param last the signed-off result before, null where there is none
     */
    public Ladder ofDimensions(Scorecard card, String results, @Nullable Milestone last) {
        LevelSteps steps = new LevelSteps(card.edition().asked());
        return new Ladder(
                words.caption("ladder", "ladder.dimensions"),
                steps.named(words),
                card.dimensions().stream()
                        .map(it -> rung(it, steps, results, last))
                        .toList(),
                last == null ? null : last.title());
    }

    /** The same without topics and what holds the dimensions, where there is little room. */
    public Ladder inShort(Scorecard card, String results, @Nullable Milestone last) {
        Ladder whole = ofDimensions(card, results, last);
        return new Ladder(
                whole.caption(),
                whole.steps(),
                whole.rungs().stream()
                        .map(it -> new Ladder.Rung(
                                it.label(), it.href(), it.now(), it.target(), it.last(), List.of(), List.of()))
                        .toList(),
                whole.last());
    }

    /** A rung for each topic of one dimension, with its one dot. */
    public Ladder ofTopics(Scorecard card, DimensionScore dimension, String results) {
        LevelSteps steps = new LevelSteps(card.edition().asked());
        return new Ladder(
                words.caption("ladder", "ladder.topics", dimension.dimension().title()),
                steps.named(words),
                dimension.topics().stream()
                        .map(it -> rung(it, dot(it, steps, results), steps))
                        .toList(),
                null);
    }

    private Ladder.Rung rung(DimensionScore score, LevelSteps steps, String results, @Nullable Milestone last) {
        boolean stands = score.applicable() && !score.untouched();
        return new Ladder.Rung(
                score.dimension().title(),
                results + "/" + score.dimension().key(),
                stands ? steps.of(score.level().now()) : null,
                steps.of(score.target()),
                Optional.ofNullable(last)
                        .flatMap(it -> it.figures().dimension(score.dimension().key()))
                        .map(it -> steps.of(it.level().now()))
                        .orElse(null),
                score.topics().stream().map(it -> dot(it, steps, results)).toList(),
                stands ? holds(score, results) : List.of());
    }

    private static Ladder.Rung rung(TopicScore score, Ladder.Dot dot, LevelSteps steps) {
        return new Ladder.Rung(
                dot.label(), dot.href(), dot.step(), steps.of(score.target()), null, List.of(dot), List.of());
    }

    private Ladder.Dot dot(TopicScore score, LevelSteps steps, String results) {
        Ladder.Manner manner = manner(score);
        boolean stands = score.applicable() && !score.untouched();
        return new Ladder.Dot(
                label(score),
                href(score, results),
                stands ? steps.of(score.level().now()) : null,
                manner);
    }

    private String label(TopicScore score) {
        String title = score.topic().title();
        return score.weighted()
                ? words.say("ladder.weighted", title, score.weight().times())
                : title;
    }

    private static Ladder.Manner manner(TopicScore score) {
        if (!score.applicable()) {
            return Ladder.Manner.NOT_APPLICABLE;
        }
        if (score.untouched()) {
            return Ladder.Manner.OPEN;
        }
        if (score.direction()) {
            return Ladder.Manner.BESIDE;
        }
        return score.open() + score.withheld() > 0 ? Ladder.Manner.PROVISIONAL : Ladder.Manner.HELD;
    }

    /** The first topics that hold their dimension, and how many more there are. */
    private List<Ladder.Hold> holds(DimensionScore score, String results) {
        List<TopicScore> holding = score.holding();
        List<Ladder.Hold> holds = new ArrayList<>();
        int shown = holding.size() > LINES ? LINES - 1 : holding.size();
        holding.stream()
                .limit(shown)
                .forEach(it -> holds.add(new Ladder.Hold(it.topic().title(), href(it, results))));
        if (holding.size() > shown) {
            holds.add(new Ladder.Hold(
                    words.say("ladder.more", holding.size() - shown),
                    results + "/" + score.dimension().key() + "#level"));
        }
        return holds;
    }

    private static String href(TopicScore score, String results) {
        return results + "/" + score.topic().key().dimension() + "/"
                + score.topic().key().slug();
    }
}
