package io.waymark.dashboard.sight;

import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.Closure;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.PriorityRule;
import io.waymark.roadmap.Quarter;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Topics of one practice each, and initiatives that close it. */
final class Model {

    private Model() {}

    /** @param serves goal theme to strength */
    static Topic topic(String slug, Map<String, Integer> serves) {
        TopicKey key = new TopicKey("technology." + slug);
        return new Topic(key, slug, "", null, Map.of(), serves, List.of(), List.of(practice(key)));
    }

    static Step initiative(Status status, Topic... topics) {
        List<Closure> closures = List.of(topics).stream()
                .map(it -> new Closure(it, it.practices().getFirst()))
                .toList();
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
                closures.stream()
                        .map(it -> new Step.Closing(it.topic(), it.practice(), null))
                        .toList(),
                new PriorityRule(List.of(), Quarter.of(Outcome.TODAY)).of(closures, null, 0, 0),
                List.of(),
                Optional.empty());
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
