package io.waymark.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.scoring.Rating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOT,            NOT,            SAME
            NOT,            PARTLY,         UP
            NOT,            FULLY,          UP
            LARGELY,        FULLY,          UP
            FULLY,          LARGELY,        DOWN
            PARTLY,         NOT,            DOWN
            DONT_KNOW,      DONT_KNOW,      SAME
            DONT_KNOW,      FULLY,          KNOWN
            DONT_KNOW,      NOT,            KNOWN
            FULLY,          DONT_KNOW,      UNKNOWN
            NOT_APPLICABLE, NOT_APPLICABLE, SAME
            NOT_APPLICABLE, FULLY,          COUNTS
            NOT_APPLICABLE, DONT_KNOW,      COUNTS
            FULLY,          NOT_APPLICABLE, LEFT_OUT
            DONT_KNOW,      NOT_APPLICABLE, LEFT_OUT
            ,               ,               SAME
            ,               PARTLY,         KNOWN
            PARTLY,         ,               UNKNOWN
            ,               DONT_KNOW,      SAME
            ,               NOT_APPLICABLE, LEFT_OUT
            """)
    void onlyRatingsOfTheScaleGoUpAndDown(Rating then, Rating now, Movement movement) {
        assertThat(Movement.between(then, now)).isEqualTo(movement);
    }
}
