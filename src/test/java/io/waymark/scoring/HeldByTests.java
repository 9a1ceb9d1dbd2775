package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps the next level away; the signs are those of {@link Signs}, and practices are named at-level-position. */
class HeldByTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # practices | what holds it
            F/F/F       | nothing
            F/F/LL      | nothing
            F/F/FN      | Level 3 below LARGELY: at-3-1
            FF/FL/F     | Level 2 below FULLY: at-2-1
            FF/FL/N     | Level 2 below FULLY: at-2-1; Level 3 below LARGELY: at-3-0
            FL/FP/F     | Level 1 below FULLY: at-1-1
            PP/N/N      | Level 1 below LARGELY: at-1-0 at-1-1
            # the most that is missing comes first, by weight
            F/LP2LN/F   | Level 2 below LARGELY: at-2-4 at-2-1 at-2-2 at-2-0
            # what nobody knows is not named
            F/PP?/F     | Level 2 below LARGELY: at-2-0 at-2-1
            F/?/F       | too little at Level 2
            F/F/F..     | too little at Level 3
            F/L/.       | Level 2 below FULLY: at-2-0; too little at Level 3
            FFFFFFFP*/F/F | obligations: at-1-7
            FFFFFFFP*/F/N | Level 3 below LARGELY: at-3-0; obligations: at-1-7
            FFFFFFFP*/N/N | Level 2 below LARGELY: at-2-0
            """)
    void aTopicIsHeldByItsPractices(String practices, String holding) {
        assertThat(said(Sheet.topic(practices).score().heldBy())).isEqualTo(holding == null ? "" : holding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # culture | security | what holds it
            F/F/F | F/F/F | nothing
            F/F/F | F/F/N | Level 3 below LARGELY: security
            F/F/F | F/P/F | Level 2 below FULLY: security; behind: security
            F/L/F | F/P/F | Level 2 below LARGELY: security
            F/./F | F/./F | too little at Level 2
            F/F/F | FFFFFFFP*/F/F | obligations: at-1-7
            """)
    void aDimensionIsHeldByItsTopics(String culture, String security, String holding) {
        var people = Sheet.of("people.culture: " + culture, "people.security: " + security);
        assertThat(said(people.dimension("people").heldBy())).isEqualTo(holding == null ? "" : holding);
    }

    @Test
    void theTopicsThatHoldADimensionAreNamedOnceTheMostPressingFirst() {
        var people = Sheet.of(
                "people.low: F/F/N", "people.bound: FFFFFFFP*/F/F", "people.behind: F/P/F", "people.weak: F/F/N");
        assertThat(topics(people.dimension("people").holding())).isEqualTo("behind bound low weak");
        assertThat(topics(Sheet.of("people.a: F/F/F").dimension("people").holding()))
                .isEmpty();
    }

    @Test
    void aTopicFarBehindHoldsADimensionWhoseMeanIsHigh() {
        var people =
                Sheet.of("people.a: F/F/F", "people.b: F/F/F", "people.c: F/F/F", "people.d: F/F/F", "people.e: F/P/F");
        assertThat(said(people.dimension("people").heldBy())).isEqualTo("behind: e");
    }

    @Test
    void theWholeIsHeldByItsLowestDimensions() {
        var whole = Sheet.of("people.culture: F/F/F", "policy.audit: F/N/F", "process.ci: F/N/N")
                .scorecard();
        assertThat(whole.lowest())
                .extracting(it -> it.dimension().key().value())
                .containsExactly("policy", "process");
    }

    @Test
    void whatDoesNotApplyIsHeldByNothing() {
        assertThat(Sheet.topic("-/-/-").dimension("people").heldBy()).isEmpty();
        assertThat(Sheet.topic("-/-/-").scorecard().lowest()).isEmpty();
    }

    private static String said(List<Obstacle> obstacles) {
        return obstacles.stream().map(HeldByTests::said).collect(Collectors.joining("; "));
    }

    private static String said(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.PracticesBelow it -> below(it.share(), it.least()) + practices(it.practices());
            case Obstacle.TopicsBelow it -> below(it.share(), it.least()) + topics(it.topics());
            case Obstacle.TopicsBehind it -> "behind: " + topics(it.topics());
            case Obstacle.TooLittleAnswered it ->
                "too little at Level " + it.share().level();
            case Obstacle.ObligationsMissed it -> "obligations: " + practices(it.practices());
        };
    }

    private static String below(LevelShare share, Rating least) {
        return "Level " + share.level() + " below " + least + ": ";
    }

    private static String practices(List<PracticeScore> practices) {
        return practices.stream().map(it -> it.practice().key().slug()).collect(Collectors.joining(" "));
    }

    private static String topics(List<TopicScore> topics) {
        return topics.stream().map(it -> it.topic().key().slug()).collect(Collectors.joining(" "));
    }
}
