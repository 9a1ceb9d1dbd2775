package io.waymark.dashboard.sight;

import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.Step;
import io.waymark.roadmap.order.ExpectedLevels;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.Worth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Topics of one practice each, and initiatives that close it. */
final class Model {

    private static final ValueRule RULE = new ValueRule(List.of(), ExpectedLevels.usual(), Set.of(), Outcome.TODAY);

    private Model() {}

    /** @param serves goal theme to strength */
    static Topic topic(String slug, Map<String, Integer> serves) {
        TopicKey key = new TopicKey("technology." + slug);
        return new Topic(key, slug, "", null, Map.of(), serves, List.of(), List.of(practice(key)));
    }

    static Step initiative(Status status, Topic... topics) {
        return new Step(
                status.open() ? Optional.of(1) : Optional.empty(),
                new InitiativeFacts(
                        new InitiativeId(UUID.randomUUID()),
                        0,
                        new UnitId(UUID.randomUUID()),
                        new EditionId("small", "1"),
                        "Automate releases",
                        new InitiativePlan(status, null, null),
                        "Tess",
                        null,
                        List.of(),
                        null),
                Stream.of(topics)
                        .map(it -> new Step.Closing(it, it.practices().getFirst(), null))
                        .toList(),
                new Worth(Stream.of(topics)
                        .map(it -> RULE.of(it, it.practices().getFirst(), null, null))
                        .toList()),
                List.of(),
                WorkBand.LEVEL,
                Optional.empty(),
                0);
    }

    private static Practice practice(TopicKey topic) {
        return new Practice(
                topic.practice("one"),
                2,
                "one",
                "",
                "",
                new AnswerTexts("", "", "", ""),
                null,
                List.of(),
                3,
                false,
                1,
                List.of(),
                "",
                new Action("", "", List.of(), List.of(), "", new Effort(1, 1, 1), List.of()));
    }
}
