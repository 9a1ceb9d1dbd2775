package io.waymark.firstapplication.web;

import io.waymark.chart.Caption;
import io.waymark.chart.StackedBar;
import io.waymark.firstapplication.CandidatePlace;
import io.waymark.firstapplication.Criterion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A score as a bar of 100, made of what every criterion adds; two shades take turns, so that the parts stay apart. */
final class ScoreBar {

    private static final int WHOLE = 100;

    private ScoreBar() {}

    static StackedBar of(CandidatePlace place, RankingWords words) {
        List<StackedBar.Segment> parts = Arrays.stream(Criterion.values())
                .map(it -> part(place, it, words))
                .toList();
        int shown = parts.stream().mapToInt(StackedBar.Segment::count).sum();
        StackedBar.Segment rest =
                new StackedBar.Segment(words.say("application.bar.rest"), Math.max(0, WHOLE - shown), "none");
        Caption caption = new Caption(
                "score-" + place.candidate().id(), words.say("application.bar", place.name()), words.ofCharts());
        return new StackedBar(
                        caption, Stream.concat(parts.stream(), Stream.of(rest)).toList())
                .withoutLegend();
    }

    private static StackedBar.Segment part(CandidatePlace place, Criterion criterion, RankingWords words) {
        String shade = criterion.ordinal() % 2 == 0 ? "level-3" : "level-2";
        return new StackedBar.Segment(words.name(criterion), (int) Math.round(place.points(criterion)), shade);
    }
}
