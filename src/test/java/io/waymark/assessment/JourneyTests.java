package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.Level;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Source;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JourneyTests {

    private final Edition edition = new Edition(
            new EditionId("cnmm", "1"),
            "An edition",
            new Source("", "", "", ""),
            List.of(new Level(1, "Build", "")),
            List.of(1, 2),
            List.of(),
            List.of(),
            List.of(
                    dimension("people", topic("people.skills", "people.skills.a", "people.skills.b")),
                    dimension("process", topic("process.logs", "process.logs.a"))));

    @Test
    void beginsWithTheFirstOpenTopic() {
        assertThat(continued()).isEqualTo("people.skills");
    }

    @Test
    void continuesWithATopicThatWasBegunBeforeOneThatWasNot() {
        assertThat(continued("process.logs.a", "people.skills.a")).isEqualTo("people.skills");
        assertThat(continued("people.skills.b")).isEqualTo("people.skills");
    }

    @Test
    void hasNothingToContinueWhenAllIsAnswered() {
        assertThat(journey("people.skills.a", "people.skills.b", "process.logs.a")
                        .toContinue())
                .isEmpty();
    }

    @Test
    void theFirstOpenQuestionIsTheOneToLandOn() {
        assertThat(journey("people.skills.a")
                        .steps()
                        .getFirst()
                        .firstOpen()
                        .key()
                        .slug())
                .isEqualTo("b");
    }

    @Test
    void nextAndPreviousCrossDimensions() {
        Journey journey = journey();
        Journey.Step first = journey.steps().getFirst();

        assertThat(journey.next(first).orElseThrow().topic().key()).isEqualTo(new TopicKey("process.logs"));
        assertThat(journey.previous(first)).isEmpty();
    }

    @Test
    void progressIsCountedInQuestionsAndMinutes() {
        AnsweringProgress progress = journey("people.skills.a").progress();

        assertThat(progress)
                .extracting(AnsweringProgress::answered, AnsweringProgress::asked)
                .containsExactly(1, 3);
        assertThat(progress.minutes()).isEqualTo(1);
    }

    @Test
    void aNoteWithoutAChoiceAnswersNothing() {
        Answer note = answer("people.skills.a", AnswerContent.EMPTY.withNote("asking around"));

        Part part = new Part(assigned("people.skills"), Map.of(), List.of(note));

        assertThat(Journey.of(AskedPractices.all(edition), part).progress().answered())
                .isZero();
    }

    private String continued(String... answered) {
        return journey(answered).toContinue().orElseThrow().topic().key().value();
    }

    private Journey journey(String... answered) {
        return Journey.whole(
                AskedPractices.all(edition),
                Arrays.stream(answered).map(PracticeKey::new).collect(Collectors.toSet()));
    }

    @Test
    void whoAnswersOneTopicGoesThroughThatTopicAlone() {
        Answer given = answer("people.skills.a", AnswerContent.of(Rating.LARGELY));
        Journey journey =
                Journey.of(AskedPractices.all(edition), new Part(assigned("people.skills"), Map.of(), List.of(given)));

        assertThat(journey.steps()).extracting(it -> it.topic().key().value()).containsExactly("people.skills");
        assertThat(journey.progress())
                .extracting(AnsweringProgress::answered, AnsweringProgress::asked)
                .containsExactly(1, 2);
    }

    private static Map<TopicKey, Assignment> assigned(String topic) {
        PersonId somebody = new PersonId(new UUID(0, 1));
        TopicKey key = new TopicKey(topic);
        return Map.of(key, new Assignment(key, somebody, null, "", somebody, null));
    }

    private static Answer answer(String practice, AnswerContent content) {
        return new Answer(new PracticeKey(practice), new PersonId(new UUID(0, 1)), content, 1, Instant.EPOCH);
    }

    private static Dimension dimension(String key, Topic topic) {
        return new Dimension(new DimensionKey(key), key, "", "", List.of(topic));
    }

    private static Topic topic(String key, String... practices) {
        return new Topic(
                new TopicKey(key),
                key,
                "",
                null,
                Map.of(),
                Map.of(),
                List.of(),
                Arrays.stream(practices).map(JourneyTests::practice).toList());
    }

    private static Practice practice(String key) {
        Action action = new Action("", "", List.of(), List.of(), "", new Effort(1, 1, 1), List.of());
        return new Practice(
                new PracticeKey(key),
                1,
                key,
                "",
                "",
                new AnswerTexts("", "", "", ""),
                null,
                List.of(),
                1,
                false,
                1,
                List.of(),
                "",
                action);
    }
}
