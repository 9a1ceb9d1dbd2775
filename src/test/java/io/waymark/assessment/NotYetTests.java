package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Action;
import io.waymark.content.AnswerTexts;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Rating;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A topic with one practice of Level 1, two of Level 2 and two of Level 3. */
class NotYetTests {

    private static final PracticeKey C = new PracticeKey("process.logs.c1");
    private static final PracticeKey D = new PracticeKey("process.logs.c2");

    private final Topic topic = new Topic(
            new TopicKey("process.logs"),
            "Logs",
            "",
            null,
            Map.of(),
            Map.of(),
            List.of(),
            List.of(
                    practice("a", 1, 1),
                    practice("b1", 2, 1),
                    practice("b2", 2, 1),
                    practice("c1", 3, 1),
                    practice("c2", 3, 1)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            NOT            | NOT            | true
            PARTLY         | PARTLY         | true
            LARGELY        | PARTLY         | true
            LARGELY        | LARGELY        | false
            FULLY          | PARTLY         | false
            FULLY          | NOT            | true
            FULLY          | -              | false
            NOT            | -              | false
            DONT_KNOW      | NOT            | true
            DONT_KNOW      | PARTLY         | false
            NOT_APPLICABLE | PARTLY         | true
            NOT_APPLICABLE | NOT_APPLICABLE | false
            """)
    void levelThreeWaitsUntilLevelTwoIsLargelyAchieved(@Nullable String first, @Nullable String second, boolean waits) {
        assertThat(NotYet.of(topic.practices(), ratings(first, second))).hasSize(waits ? 2 : 0);
    }

    @Test
    void whatSomebodyAnsweredThereStands() {
        Map<PracticeKey, Rating> ratings = ratings("NOT", "NOT");
        ratings.put(C, Rating.PARTLY);

        assertThat(NotYet.of(topic.practices(), ratings)).containsExactly(D);
    }

    @Test
    void aTopicWithoutLevelTwoIsAskedInFull() {
        assertThat(NotYet.of(topic.practicesAt(3), new HashMap<>())).isEmpty();
    }

    private static Map<PracticeKey, Rating> ratings(@Nullable String... given) {
        Map<PracticeKey, Rating> ratings = new HashMap<>();
        List<String> slugs = List.of("b1", "b2");
        Stream.iterate(0, it -> it < slugs.size(), it -> it + 1).forEach(place -> {
            String rating = given[place];
            if (rating != null) {
                ratings.put(new PracticeKey("process.logs." + slugs.get(place)), Rating.valueOf(rating));
            }
        });
        return ratings;
    }

    private static Practice practice(String slug, int level, int weight) {
        Action action = new Action("", "", List.of(), List.of(), "", new Effort(1, 1, 1), List.of());
        return new Practice(
                new PracticeKey("process.logs." + slug),
                level,
                slug,
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
                action);
    }
}
