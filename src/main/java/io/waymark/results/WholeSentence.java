package io.waymark.results;

import io.waymark.assessment.Claim;
import io.waymark.assessment.page.ChartWords;
import io.waymark.assessment.page.ClaimWords;
import io.waymark.figure.Figures;
import io.waymark.scoring.Range;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The whole in words: level claim, spread and distance together, never one bare number. */
final class WholeSentence {

    private final Scorecard scorecard;
    private final Claim claim;
    private final ChartWords words;
    private final ClaimWords claims;

    WholeSentence(Scorecard scorecard, Claim claim, ChartWords words, ClaimWords claims) {
        this.scorecard = scorecard;
        this.claim = claim;
        this.words = words;
        this.claims = claims;
    }

    String of(String unit) {
        return String.join(
                " ",
                level(unit),
                words.say("results.whole.spread", topics().size(), spread()),
                distance(scorecard.distance()));
    }

    private String level(String unit) {
        if (claim.unplaced()) {
            return words.say("results.whole.too-little", unit, claim.heldBy());
        }
        return claim.stoppedByGate() || claim.heldBy().isEmpty()
                ? words.say("results.whole.stands", unit, claims.place(claim))
                : words.say("results.whole.level", unit, claims.place(claim), claim.heldBy());
    }

    private List<String> spread() {
        List<String> parts = new ArrayList<>();
        add(parts, "results.whole.below", 0);
        add(parts, "results.whole.too-few", begun().filter(TopicScore::unplaced), 0);
        scorecard.edition().asked().forEach(level -> add(parts, "results.whole.at", level));
        add(parts, "results.whole.not-started", topics().stream().filter(TopicScore::untouched), 0);
        return parts;
    }

    private void add(List<String> parts, String key, int level) {
        add(parts, key, begun().filter(it -> !it.unplaced() && it.level().now() == level), level);
    }

    private void add(List<String> parts, String key, Stream<TopicScore> topics, int level) {
        long count = topics.count();
        if (count > 0) {
            parts.add(words.say(key, count, level));
        }
    }

    private Stream<TopicScore> begun() {
        return topics().stream().filter(it -> !it.untouched());
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
                .filter(TopicScore::counts)
                .toList();
    }
}
