package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.figure.Figures;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.LevelRange;
import io.waymark.scoring.Range;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import java.util.ArrayList;
import java.util.List;

/** The whole in words: level claim, spread and distance together, never one bare number. */
final class WholeSentence {

    private final Scorecard scorecard;
    private final ChartWords words;

    WholeSentence(Scorecard scorecard, ChartWords words) {
        this.scorecard = scorecard;
        this.words = words;
    }

    String of(String unit) {
        return String.join(
                " ",
                words.say("results.whole.level", unit, claim(scorecard.level()), holding()),
                words.say("results.whole.spread", topics().size(), spread()),
                distance(scorecard.distance()));
    }

    private String claim(LevelRange level) {
        String now = level.now() == 0
                ? words.say("results.level.none.in-text")
                : words.say("results.level.in-text", level.now());
        return level.open() ? words.say("results.whole.claim", now, level.low(), level.high()) : now;
    }

    /** The dimensions whose level is the whole's: they hold it there. */
    private List<String> holding() {
        return scorecard.dimensions().stream()
                .filter(DimensionScore::applicable)
                .filter(it -> it.level().now() == scorecard.level().now())
                .map(it -> it.dimension().title())
                .toList();
    }

    private List<String> spread() {
        List<String> parts = new ArrayList<>();
        add(parts, "results.whole.below", 0);
        scorecard.edition().asked().forEach(level -> add(parts, "results.whole.at", level));
        long waiting = topics().stream().filter(TopicScore::untouched).count();
        if (waiting > 0) {
            parts.add(words.say("results.whole.not-started", waiting));
        }
        return parts;
    }

    private void add(List<String> parts, String key, int level) {
        long count = topics().stream()
                .filter(it -> !it.untouched() && it.level().now() == level)
                .count();
        if (count > 0) {
            parts.add(words.say(key, count, level));
        }
    }

    private String distance(Range distance) {
        return words.say(
                distance.open() ? "results.whole.distance.range" : "results.whole.distance",
                Figures.percent(distance.now()),
                Figures.percent(distance.low()),
                Figures.percent(distance.high()));
    }

    private List<TopicScore> topics() {
        return scorecard.dimensions().stream()
                .flatMap(it -> it.topics().stream())
                .filter(TopicScore::applicable)
                .toList();
    }
}
