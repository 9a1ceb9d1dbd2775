package io.waymark.plan.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Sheet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By hand: practices that are raised on given days. */
class StandingDaysTests {

    private static final TopicKey CULTURE = new TopicKey("people.culture");
    private static final TopicKey SKILLS = new TopicKey("people.skills");
    private static final DimensionKey PEOPLE = new DimensionKey("people");

    /** Level 3 asks Fully of Level 2 and more than a half of Level 3: the second practice of Level 2, then two of three. */
    @Test
    void aTopicStandsWhenTheThresholdsAreExceeded() {
        assertThat(topic("F/FN/NNN", Map.of("at-2-1", 4, "at-3-0", 2, "at-3-1", 7, "at-3-2", 9)))
                .isEqualTo(7);
        assertThat(topic("F/FN/NNN", Map.of("at-2-1", 8, "at-3-0", 2, "at-3-1", 7)))
                .isEqualTo(8);
    }

    @Test
    void exactlyAHalfIsNotEnough() {
        assertThat(topic("F/F/NN", Map.of("at-3-0", 1))).isEqualTo(StandingDays.NEVER);
        assertThat(topic("F/F/NNP", Map.of("at-3-0", 1))).isEqualTo(StandingDays.NEVER);
        assertThat(topic("F/F/NPP", Map.of("at-3-0", 1))).isEqualTo(1);
    }

    @Test
    void weightsCount() {
        assertThat(topic("F/F/2NN", Map.of("at-3-0", 1))).isEqualTo(1);
        assertThat(topic("F/F/2NN", Map.of("at-3-2", 1))).isEqualTo(StandingDays.NEVER);
    }

    @Test
    void anObligationBelowLargelyBarsIt() {
        assertThat(topic("F/F/FFFN*", Map.of())).isEqualTo(StandingDays.NEVER);
        assertThat(topic("F/F/FFFN*", Map.of("at-3-3", 5))).isEqualTo(5);
        assertThat(topic("F/F/FFFL*", Map.of())).isEqualTo(StandingDays.ALREADY);
    }

    /** One open of two: half is rated, which is enough; of three with two open it is not. */
    @Test
    void whatNobodyKnowsIsRatedOnceItIsRaised() {
        assertThat(topic("F/F/F.", Map.of())).isEqualTo(StandingDays.ALREADY);
        assertThat(topic("F/F/F..", Map.of())).isEqualTo(StandingDays.NEVER);
        assertThat(topic("F/F/F..", Map.of("at-3-1", 3))).isEqualTo(3);
    }

    /** The mean of both topics at Level 3 is a half at first; and no topic stands more than one level below. */
    @Test
    void aDimensionStandsByTheMeanOfItsTopics() {
        Sheet sheet = Sheet.of("people.culture: F/F/F", "people.skills: F/F/N");
        assertThat(dimension(sheet, Map.of())).isEqualTo(StandingDays.NEVER);
        assertThat(dimension(sheet, Map.of(SKILLS.practice("at-3-0"), 6))).isEqualTo(6);
        Sheet behind = Sheet.of("people.culture: F/F/F", "people.more: F/FFF/F", "people.skills: F/N/F");
        assertThat(dimension(behind, Map.of(SKILLS.practice("at-2-0"), 9))).isEqualTo(9);
    }

    private static int topic(String signs, Map<String, Integer> days) {
        LevelDemands demands =
                LevelDemands.of(Sheet.of("people.culture: " + signs).scorecard());
        StandingDays standing = new StandingDays(demands);
        standing.reckon(demands.practices().stream()
                .mapToInt(it -> days.getOrDefault(it.slug(), StandingDays.NEVER))
                .toArray());
        return standing.topic(demands.topics().indexOf(CULTURE));
    }

    private static int dimension(Sheet sheet, Map<PracticeKey, Integer> days) {
        LevelDemands demands = LevelDemands.of(sheet.scorecard());
        StandingDays standing = new StandingDays(demands);
        standing.reckon(demands.practices().stream()
                .mapToInt(it -> days.getOrDefault(it, StandingDays.NEVER))
                .toArray());
        assertThat(standing.whole()).isEqualTo(standing.dimension(0));
        return standing.dimension(demands.dimensions().indexOf(PEOPLE));
    }
}
