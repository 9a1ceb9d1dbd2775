package io.waymark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTests {

    @ParameterizedTest
    @CsvSource({"1.234, '', 1.2340", "1234, days, 1234 days", "0.5, '', 0.5"})
    void whatIsShownMeansTheSameWhenTypedAgain(BigDecimal value, String unit, String shown) {
        assertThat(new Quantity(value, unit)).hasToString(shown);
        assertThat(Decimals.read(shown, unit, Decimals.Style.ANY)).isEqualTo(new Decimals.Number(value));
    }

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
    void everyFigureComesBackFromAFormAsItWentIn(BigDecimal value) {
        String shown = Quantity.of(value).toString();
        assertThat(((Decimals.Number) Decimals.read(shown, "%", Decimals.Style.ANY)).value())
                .isEqualByComparingTo(value);
    }

    @Test
    void aUnitNeedNotBeWritten() {
        assertThat(new Quantity(BigDecimal.ONE, "Days").fits(" days")).isTrue();
        assertThat(Quantity.of(BigDecimal.ONE).fits("days")).isTrue();
        assertThat(new Quantity(BigDecimal.ONE, "h").fits("days")).isFalse();
    }

    @Test
    void digitsOfAnyScriptAreDigits() {
        assertThat(Decimals.read("\u0661\u066C\u0662\u0663\u0664\u066B\u0665 days", "days", Decimals.Style.ANY))
                .isEqualTo(new Decimals.Number(new BigDecimal("1234.5")));
    }
}
