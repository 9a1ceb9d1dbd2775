package io.waymark.objective.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyResultFiguresTests {

    /** What a form shows is read as the same figure when it is sent again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "3.1",
                "1.125",
                "12.345",
                "0.125",
                "1400",
                "1234567.5",
                "-1.125",
                "0.0001",
                "99999999999999.9999"
            })
    void whatIsShownCanBeSentAgain(String figure) {
        String shown = KeyResultFigures.shown(new BigDecimal(figure));
        assertThat(KeyResultFigures.read(shown, "%"))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(figure));
    }

    @Test
    void whatCouldBeTwoNumbersIsRefusedWithBothAsTheyCanBeTyped() {
        assertThat(KeyResultFigures.problem("target", "1,400", "orders"))
                .contains(Problem.of("target", "objectives.error.figure.ambiguous", "1400", "1.4000"));
    }

    @Test
    void anotherUnitIsRefused() {
        assertThat(KeyResultFigures.problem("value", "7 weeks", "days"))
                .contains(Problem.of("value", "objectives.error.figure.unit", "weeks", "days"));
    }

    @Test
    void nothingIsNoFigureAndNoProblem() {
        assertThat(KeyResultFigures.problem("baseline", "", "%")).isEmpty();
        assertThat(KeyResultFigures.read("", "%")).isEmpty();
        assertThat(KeyResultFigures.shown(null)).isEmpty();
    }
}
