package io.waymark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AimProblemTests {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Test
    void aTargetLiesOnTheRightSideOfTheBaseline() {
        assertThat(AimProblem.of(Aim.higher(THREE, FIVE))).isEmpty();
        assertThat(AimProblem.of(Aim.higher(FIVE, THREE))).contains(AimProblem.NOT_ABOVE);
        assertThat(AimProblem.of(Aim.higher(THREE, THREE))).contains(AimProblem.NOT_ABOVE);
        assertThat(AimProblem.of(Aim.lower(FIVE, THREE))).isEmpty();
        assertThat(AimProblem.of(Aim.lower(THREE, FIVE))).contains(AimProblem.NOT_BELOW);
        assertThat(AimProblem.of(Aim.lower(THREE, new BigDecimal("3.0000")))).contains(AimProblem.NOT_BELOW);
    }

    @Test
    void aBaselineMayBeUnknownAndATargetMayNot() {
        assertThat(AimProblem.of(Aim.higher(null, FIVE))).isEmpty();
        assertThat(AimProblem.of(Aim.lower(FIVE, null))).contains(AimProblem.NO_TARGET);
    }

    @Test
    void aCorridorHasRoom() {
        assertThat(AimProblem.of(Aim.corridor(BigDecimal.TEN, THREE, FIVE))).isEmpty();
        assertThat(AimProblem.of(Aim.corridor(null, FIVE, FIVE))).contains(AimProblem.NO_ROOM);
        assertThat(AimProblem.of(Aim.corridor(null, null, FIVE))).contains(AimProblem.NO_LOW);
        assertThat(AimProblem.of(Aim.corridor(null, FIVE, null))).contains(AimProblem.NO_HIGH);
    }
}
