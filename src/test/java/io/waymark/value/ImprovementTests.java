package io.waymark.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Better is what the KPI's direction calls better; a corridor here is 40 to 65. */
class ImprovementTests {

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 2, 3, BETTER",
        "HIGHER, 2, 2, NOT_BETTER",
        "HIGHER, 3, 2, NOT_BETTER",
        "LOWER, 35, 19, BETTER",
        "LOWER, 35, 35.0, NOT_BETTER",
        "LOWER, 19, 35, NOT_BETTER",
        "CORRIDOR, 22, 39, BETTER",
        "CORRIDOR, 22, 50, BETTER",
        "CORRIDOR, 90, 70, BETTER",
        "CORRIDOR, 45, 60, NOT_BETTER",
        "CORRIDOR, 30, 75, NOT_BETTER",
        "CORRIDOR, 50, 70, NOT_BETTER"
    })
    void aFigureIsBetterOrNot(Direction direction, BigDecimal before, BigDecimal after, Improvement expected) {
        Aim aim = direction == Direction.CORRIDOR
                ? Aim.corridor(null, BigDecimal.valueOf(40), BigDecimal.valueOf(65))
                : new Aim(direction, null, null, null, null);
        assertThat(Improvement.of(aim, before, after)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource("22, 50")
    void withoutBoundsNobodyCanTell(BigDecimal before, BigDecimal after) {
        assertThat(Improvement.of(Aim.corridor(null, null, null), before, after))
                .isEqualTo(Improvement.UNKNOWN);
    }
}
