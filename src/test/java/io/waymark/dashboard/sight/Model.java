package io.waymark.dashboard.sight;

import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Closing;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Status;
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

    static Card initiative(Status status, Topic... topics) {
        return new Card(
                status.open() ? Optional.of(1) : Optional.empty(),
                new InitiativeFacts(
                        new InitiativeId(UUID.randomUUID()),
                        0,
                        new UnitId(UUID.randomUUID()),
                        null,
                        "Automate releases",
                        "",
                        new InitiativePlan(status, "Because", null, null),
                        "Tess",
                        null,
                        List.of()),
                List.of(action(topics)),
                new Worth(Stream.of(topics)
                        .map(it -> RULE.of(it, it.practices().getFirst(), null, null))
                        .toList()),
                List.of(),
                WorkBand.LEVEL,
                Optional.empty(),
                0);
    }

    private static PlacedAction action(Topic... topics) {
        EditionId edition = new EditionId("small", "1");
        return new PlacedAction(
                Optional.empty(),
                new ActionFacts(
                        new ActionId(UUID.randomUUID()),
                        0,
                        edition,
                        "Automate releases",
                        List.of(),
                        ActionFacts.OwnWords.NONE,
                        Set.of(),
                        null,
                        null),
                true,
                edition,
                Stream.of(topics)
                        .map(it -> new Closing(it, it.practices().getFirst(), null))
                        .toList(),
                List.of(),
                List.of(),
                new Worth(List.of()),
                List.of(),
                Set.of(),
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
