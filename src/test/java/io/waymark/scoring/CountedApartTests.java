package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.content.TopicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Presumed, set aside, withheld, left out; the signs are those of {@link Signs}. */
class CountedApartTests {

    private static final TopicKey AI = new TopicKey("people.ai");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # practices | low | now | high | presumed | because
            ../F/F  | 3 | 3 | 3 | 2 | nobody is asked for Level 1
            ../F/.  | 2 | 2 | 3 | 2 | the other levels are not presumed
            .F/F/F  | 3 | 3 | 3 | 1 | one was opened and is Fully
            .L/F/F  | 1 | 1 | 1 | 1 | one was opened and is Largely: 83 %
            .N/F/F  | 0 | 0 | 0 | 1 | one was opened and is Not: 50 %
            .?/F/F  | 0 | 3 | 3 | 1 | one was opened and nobody knows
            .*/F/F  | 3 | 3 | 3 | 1 | an obligation of Level 1 is held with it
            .w/F/F  | 3 | 3 | 3 | 2 | what is withheld may not speak yet
            """)
    void presumedLevelOneCountsAsHeldUnlessItIsRated(
            String practices, int low, int now, int high, int presumed, String because) {
        var score = Sheet.topic(practices).presuming().score();
        assertThat(score.level()).as(because).isEqualTo(new LevelRange(low, now, high));
        assertThat(score.presumed()).as(because).isEqualTo(presumed);
    }

    @Test
    void whatIsPresumedIsNeitherAskedNorOpen() {
        var whole = Sheet.of("people.culture: ../F./F", "policy.audit: FF/F/F")
                .presuming()
                .scorecard();
        assertThat(whole.presumed()).isEqualTo(2);
        assertThat(whole.open()).isEqualTo(1);
        assertThat(whole.asked()).isEqualTo(7);
        assertThat(Sheet.topic("../././").presuming().score().untouched()).isTrue();
    }

    @Test
    void whatIsPresumedIsAchievedInIndexAndDistance() {
        var score = Sheet.topic("./N/F").presuming().score();
        assertThat(score.index()).isEqualTo(Range.exactly(2));
        assertThat(score.distance().now()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(Gap.of(Sheet.topic("./N/F").presuming().scorecard())).hasSize(1);
    }

    @Test
    void aTopicThatWasSetAsideCountsNowhere() {
        var sheet = Sheet.of("people.culture: F/F/L", "people.ai: N/./P*").settingAside("people.ai");
        var without = Sheet.of("people.culture: F/F/L");
        assertThat(sheet.dimension("people").level())
                .isEqualTo(without.dimension("people").level());
        assertThat(sheet.scorecard().distance()).isEqualTo(without.scorecard().distance());
        assertThat(sheet.scorecard().spread()).isEqualTo(without.scorecard().spread());
        assertThat(sheet.scorecard().obligations().missed()).isEmpty();
        assertThat(sheet.scorecard().provisional()).isFalse();
        assertThat(sheet.scorecard().asked()).isEqualTo(3);
        assertThat(Gap.of(sheet.scorecard())).hasSize(1);
    }

    @Test
    void aTopicThatWasSetAsideDoesNotApplyThoughItWasRated() {
        var ai = Sheet.of("people.culture: F/F/L", "people.ai: N/./P")
                .settingAside("people.ai")
                .scorecard()
                .topic(AI)
                .orElseThrow();
        assertThat(ai.applicable()).isFalse();
        assertThat(ai.untouched()).isFalse();
        assertThat(ai.direction()).isFalse();
    }

    @Test
    void withheldIsNotOpenAndKeepsTheScorecardProvisional() {
        var score = Sheet.topic("F/Fw/F.");
        assertThat(score.scorecard().withheld()).isEqualTo(1);
        assertThat(score.scorecard().open()).isEqualTo(1);
        assertThat(score.scorecard().asked()).isEqualTo(5);
        assertThat(Sheet.topic("F/Fw/F").scorecard().provisional()).isTrue();
        assertThat(Sheet.topic("w/w/w").score().untouched()).isFalse();
    }

    @Test
    void whatAShorterPathLeavesOutIsNotAskedAndNotClaimed() {
        var score = Sheet.topic("F/Fx/xx").score();
        assertThat(score.level()).isEqualTo(new LevelRange(1, 2, 3));
        assertThat(score.tooLittleAnswered()).isTrue();
        assertThat(score.asked()).isEqualTo(2);
        assertThat(score.open()).isZero();
        assertThat(Sheet.topic("x/./x").score().untouched()).isTrue();
    }

    @Test
    void withheldLeavesNowAndOpensTheRange() {
        assertThat(Sheet.topic("F/Fw/F").score().level()).isEqualTo(new LevelRange(1, 3, 3));
    }
}
