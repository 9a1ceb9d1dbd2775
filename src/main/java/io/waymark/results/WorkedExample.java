package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Source;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Targets;
import io.waymark.scoring.TopicScore;
import java.util.List;
import java.util.Map;

/** A made-up topic of five practices, scored by the very rules that it explains. */
record WorkedExample(TopicScore score, List<Input> inputs, Calculation calculation) {

    private static final TopicKey TOPIC = new TopicKey("example.example");

    static WorkedExample of(ChartWords words) {
        List<Practice> practices = List.of(
                practice(words, "one", 1, 1),
                practice(words, "two", 2, 1),
                practice(words, "three", 2, 2),
                practice(words, "four", 3, 1),
                practice(words, "five", 3, 1));
        Map<PracticeKey, Rated> ratings = Map.of(
                TOPIC.practice("one"), Rated.of(Rating.FULLY),
                TOPIC.practice("two"), new Rated(Rating.LARGELY, Confidence.LOW, false),
                TOPIC.practice("three"), Rated.of(Rating.FULLY),
                TOPIC.practice("four"), Rated.of(Rating.LARGELY),
                TOPIC.practice("five"), Rated.of(Rating.DONT_KNOW));
        TopicScore score = Scorecard.of(edition(practices), Grounds.of(ratings, Targets.usual()))
                .topic(TOPIC)
                .orElseThrow();
        return new WorkedExample(
                score,
                score.practices().stream().map(it -> new Input(it, false)).toList(),
                Calculation.of(score));
    }

    private static Edition edition(List<Practice> practices) {
        Topic topic = new Topic(TOPIC, "", "", null, Map.of(), Map.of(), List.of(), practices);
        return new Edition(
                new EditionId("example", "1"),
                "",
                new Source("", "", "", ""),
                List.of(),
                List.of(1, 2, 3),
                List.of(),
                List.of(),
                List.of(new Dimension(new DimensionKey("example"), "", "", "", List.of(topic))));
    }

    private static Practice practice(ChartWords words, String slug, int level, int weight) {
        return new Practice(
                TOPIC.practice(slug),
                level,
                words.say("scoring.example." + slug),
                "",
                "",
                new AnswerTexts("", "", "", ""),
                null,
                List.of(),
                1,
                false,
                weight,
                List.of(),
                "",
                new Action("", "", List.of(), List.of(), "", new Effort(0, 0, 0), List.of()));
    }
}
