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

/** A topic with two practices of Level 1, one of Level 2 that weighs double, and two of Level 3. */
class NotYetTests {

    private static final List<Integer> ASKED = List.of(1, 2, 3);
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
                    practice("a1", 1, 1),
                    practice("a2", 1, 1),
                    practice("b", 2, 2),
                    practice("c1", 3, 1),
                    practice("c2", 3, 1)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            NOT            | NOT            | NOT            | true
            PARTLY         | PARTLY         | PARTLY         | true
            FULLY          | PARTLY         | NOT            | true
            FULLY          | LARGELY        | NOT            | false
            PARTLY         | PARTLY         | LARGELY        | false
            NOT            | NOT            | FULLY          | false
            NOT            | NOT            | -              | false
            DONT_KNOW      | NOT            | NOT            | true
            DONT_KNOW      | DONT_KNOW      | NOT            | false
            NOT_APPLICABLE | NOT_APPLICABLE | PARTLY         | true
            NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE | false
            """)
    void levelThreeWaitsWhereTheGroundIsFarFromMet(
            @Nullable String first, @Nullable String second, @Nullable String third, boolean waits) {
        assertThat(NotYet.of(topic, ASKED, ratings(first, second, third))).hasSize(waits ? 2 : 0);
    }

    @Test
    void whatSomebodyAnsweredThereStands() {
        Map<PracticeKey, Rating> ratings = ratings("NOT", "NOT", "NOT");
        ratings.put(C, Rating.PARTLY);

        assertThat(NotYet.of(topic, ASKED, ratings)).containsExactly(D);
    }

    @Test
    void aTopicThatBeginsAtTheHighestLevelAskedIsAskedInFull() {
        assertThat(NotYet.of(topic, List.of(3), new HashMap<>())).isEmpty();
    }

    private static Map<PracticeKey, Rating> ratings(@Nullable String... given) {
        Map<PracticeKey, Rating> ratings = new HashMap<>();
        List<String> slugs = List.of("a1", "a2", "b");
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
