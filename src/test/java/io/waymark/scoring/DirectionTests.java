package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.TopicKey;
import org.junit.jupiter.api.Test;

/** What the model recommends without binding holds no claim; the signs are those of {@link Signs}. */
class DirectionTests {

    private static final TopicKey CERTIFICATIONS = new TopicKey("people.certifications");

    @Test
    void aPracticeThatIsADirectionCountsInNoFigureOfItsTopic() {
        var with = Sheet.topic("FN^/FP^/LN^").score();
        var without = Sheet.topic("F/F/L").score();
        assertThat(with.level()).isEqualTo(without.level());
        assertThat(with.index()).isEqualTo(without.index());
        assertThat(with.distance()).isEqualTo(without.distance());
    }

    @Test
    void anOpenDirectionLeavesNoDoubt() {
        assertThat(Sheet.topic("F/F/F.^").score().level()).isEqualTo(new LevelRange(3, 3, 3));
    }

    @Test
    void aTopicThatIsADirectionCountsNeitherInItsDimensionNorInTheWhole() {
        var people = people();
        assertThat(people.dimension("people").level().now()).isEqualTo(3);
        assertThat(people.dimension("people").index()).isEqualTo(Range.exactly(3));
        assertThat(people.dimension("people").distance()).isEqualTo(Range.exactly(0));
        assertThat(people.scorecard().level().now()).isEqualTo(3);
        assertThat(people.scorecard().spread().counts()).containsExactly(0, 0, 0, 1);
        assertThat(people.scorecard().distance()).isEqualTo(Range.exactly(0));
    }

    @Test
    void itIsShownWhereItStands() {
        var certifications = people().scorecard().topic(CERTIFICATIONS).orElseThrow();
        assertThat(certifications.direction()).isTrue();
        assertThat(certifications.counts()).isFalse();
        assertThat(certifications.level().now()).isEqualTo(1);
    }

    @Test
    void itIsPlannedAsAnythingElse() {
        assertThat(Gap.of(people().scorecard())).hasSize(2);
    }

    @Test
    void whereTheEditionObligesToAPracticeTheTopicIsNoDirection() {
        var sheet = Sheet.of("people.certifications: FP*/F/F").recommending(CERTIFICATIONS);
        assertThat(sheet.scorecard().topic(CERTIFICATIONS).orElseThrow().counts())
                .isTrue();
        assertThat(sheet.scorecard().obligations().missed()).hasSize(1);
    }

    @Test
    void whereTheEditionMarksSinglePracticesTheOthersCount() {
        var sheet = Sheet.of("people.certifications: FN^/F/F").recommending(CERTIFICATIONS);
        assertThat(sheet.dimension("people").level().now()).isEqualTo(3);
        assertThat(sheet.scorecard().topic(CERTIFICATIONS).orElseThrow().counts())
                .isTrue();
    }

    @Test
    void aTopicOfDirectionsAloneIsOne() {
        var sheet = Sheet.of("people.culture: F/F/F", "people.certifications: N^/N^/-");
        assertThat(sheet.dimension("people").level().now()).isEqualTo(3);
        assertThat(sheet.scorecard().topic(CERTIFICATIONS).orElseThrow().direction())
                .isTrue();
        assertThat(sheet.scorecard().topic(CERTIFICATIONS).orElseThrow().level().now())
                .isZero();
    }

    private static Sheet people() {
        return Sheet.of("people.culture: F/F/F", "people.certifications: F/N/N").recommending(CERTIFICATIONS);
    }
}
