package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where nothing applies up to the target, nothing is missing; the signs are those of {@link Signs}. */
class NothingAppliesTests {

    @Test
    void aTopicThatDoesNotApplyMissesNothing() {
        assertThat(Sheet.topic("-/-/-").score().distance()).isEqualTo(Range.exactly(0));
    }

    @Test
    void aTopicWithoutPracticesUpToTheTargetMissesNothing() {
        var people = Sheet.topic("//N").aimingAt("people", 2).dimension("people");
        assertThat(people.topics().getFirst().distance()).isEqualTo(Range.exactly(0));
        assertThat(people.distance()).isEqualTo(Range.exactly(0));
    }

    @Test
    void aWholeThatDoesNotApplyMissesNothing() {
        assertThat(Sheet.topic("-/-/-").scorecard().distance()).isEqualTo(Range.exactly(0));
    }
}
