package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Topics to dimensions to the whole; the signs are those of {@link Signs}. */
class DimensionScoreTests {

    @Test
    void standsWhereItsLowestTopicStands() {
        var people = Sheet.of("people.culture: F/F/F", "people.security: F/P/F", "people.ai: F/F/N")
                .dimension("people");
        assertThat(people.level()).isEqualTo(new LevelRange(1, 1, 1));
    }

    @Test
    void showsHowManyTopicsStandAtEachLevel() {
        var people = Sheet.of(
                        "people.culture: F/F/F", "people.security: F/P/F", "people.ai: F/F/N", "people.cost: F/L/N")
                .dimension("people");
        assertThat(people.spread().counts()).containsExactly(0, 1, 2, 1);
        assertThat(people.spread().atLeast(2)).isEqualTo(3);
        assertThat(people.spread().total()).isEqualTo(4);
    }

    @Test
    void countsTopicsInDoubtWhereTheyStandNow() {
        var people =
                Sheet.of("people.culture: F/F/L~", "people.security: F/?/F").dimension("people");
        assertThat(people.spread().counts()).containsExactly(0, 1, 0, 1);
    }

    @Test
    void leavesOutATopicWithoutApplicablePractices() {
        var people = Sheet.of("people.culture: F/F/N", "people.security: -/-/-").dimension("people");
        assertThat(people.spread().counts()).containsExactly(0, 0, 1, 0);
        assertThat(people.index()).isEqualTo(Range.exactly(2));
        assertThat(people.topics()).extracting(TopicScore::applicable).containsExactly(true, false);
    }

    @Test
    void doesNotApplyWhereNoneOfItsTopicsApplies() {
        var people = Sheet.of("people.culture: -/-/-", "people.security: //").dimension("people");
        assertThat(people.applicable()).isFalse();
        assertThat(people.spread().total()).isZero();
        assertThat(people.distance()).isEqualTo(Range.exactly(0));
    }

    @Test
    void theWholeStandsWhereItsLowestDimensionStands() {
        var whole = Sheet.of("people.culture: F/F/L", "policy.audit: L/F/F", "process.ci: F/F/N")
                .scorecard();
        assertThat(whole.level()).isEqualTo(new LevelRange(1, 1, 1));
    }

    @Test
    void theWholeCountsTheTopicsOfAllDimensions() {
        var whole = Sheet.of("people.culture: F/F/L", "people.ai: -/-/-", "policy.audit: L/F/F", "process.ci: F/F/F")
                .scorecard();
        assertThat(whole.spread().counts()).containsExactly(0, 1, 0, 2);
    }

    @Test
    void theWholeLeavesOutADimensionThatDoesNotApply() {
        var whole = Sheet.of("people.culture: F/F/N", "policy.audit: -/-/-").scorecard();
        assertThat(whole.level()).isEqualTo(new LevelRange(2, 2, 2));
        assertThat(whole.spread().total()).isEqualTo(1);
        assertThat(whole.distance().now())
                .isEqualTo(whole.dimensions().getFirst().distance().now());
    }

    @Test
    void openTopicsHoldTheWholeOpen() {
        var whole = Sheet.of("people.culture: F/F/F", "policy.audit: F/./F").scorecard();
        assertThat(whole.level()).isEqualTo(new LevelRange(1, 1, 3));
        assertThat(whole.dimensions()).extracting(DimensionScore::open).containsExactly(0, 1);
        assertThat(whole.dimensions()).extracting(DimensionScore::asked).containsExactly(3, 3);
    }

    @Test
    void practicesKeepTheOrderInWhichTheyAreAsked() {
        var sheet = Sheet.of("people.culture: F/FL/F", "policy.audit: F/F/F");
        assertThat(sheet.scorecard().practices())
                .extracting(it -> it.practice().key())
                .containsExactlyElementsOf(
                        sheet.entries().stream().map(Entry::key).toList());
    }
}
