package io.waymark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Decimals.Style;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTests {

    @ParameterizedTest
    @ValueSource(strings = {"81\u00A0%", "81\u202F%", "\u200E81 ٪", "٨١٪", "８１％", "81%\u00A0"})
    void spacesAndDigitsOfAnyScriptAreRead(String text) {
        assertThat(Decimals.read(text, "%", Decimals.Style.ANY)).isEqualTo(new Decimals.Number(new BigDecimal("81")));
    }

    @Test
    void aPowerOfTenIsNotWrittenOut() {
        assertThat(Decimals.read("1E400000000", "days", Decimals.Style.ANY)).isInstanceOf(Decimals.OtherUnit.class);
        assertThat(Decimals.read("9".repeat(1_000_000), "days", Decimals.Style.ANY))
                .isInstanceOf(Decimals.Unreadable.class);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            42 | 42
            007 | 7
            12.5 | 12.5
            12,5 | 12.5
            .5 | 0.5
            ,5 | 0.5
            0.125 | 0.125
            0,125 | 0.125
            -3,20 | -3.2
            −3 | -3
            +7 | 7
            1,234.5 | 1234.5
            1.234,5 | 1234.5
            1,234,567 | 1234567
            1.234.567 | 1234567
            1 234,5 | 1234.5
            1'234.50 | 1234.5
            1234.5678 | 1234.5678
            12 % | 12
            % 12 | 12
            12% | 12
            0.0 | 0
            100000 | 100000
            """)
    void commaAndPointAreBothRead(String text, String value) {
        assertThat(Decimals.read(text, "%", Style.ANY)).isEqualTo(new Decimals.Number(new BigDecimal(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234 | 1234 | 1.234
            12.345 | 12345 | 12.345
            -1,234 | -1234 | -1.234
            """)
    void whatCouldBeTwoNumbersIsNotGuessed(String text, String grouped, String fraction) {
        assertThat(Decimals.read(text, "%", Style.ANY))
                .isEqualTo(new Decimals.Ambiguous(new BigDecimal(grouped), new BigDecimal(fraction)));
    }

    @Test
    void whoSaysHowFractionsAreWrittenIsBelieved() {
        assertThat(Decimals.read("1,234", "", Style.POINT)).isEqualTo(new Decimals.Number(new BigDecimal("1234")));
        assertThat(Decimals.read("1,234", "", Style.COMMA)).isEqualTo(new Decimals.Number(new BigDecimal("1.234")));
        assertThat(Decimals.read("1,2345", "", Style.POINT)).isInstanceOf(Decimals.Unreadable.class);
    }

    @Test
    void theFiguresOwnUnitMayStandBesideIt() {
        assertThat(Decimals.read("3.2 Hours", "hours", Style.ANY))
                .isEqualTo(new Decimals.Number(new BigDecimal("3.2")));
        assertThat(Decimals.read("€ 3,20", "€", Style.ANY)).isEqualTo(new Decimals.Number(new BigDecimal("3.2")));
        assertThat(Decimals.read("3 days", "hours", Style.ANY)).isEqualTo(new Decimals.OtherUnit("days"));
        assertThat(Decimals.read("1e5", "hours", Style.ANY)).isEqualTo(new Decimals.OtherUnit("e5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=A1+1", "=1", "@SUM(A1)"})
    void aFormulaIsNotANumber(String text) {
        assertThat(Decimals.read(text, "", Style.ANY)).isInstanceOf(Decimals.Formula.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "--5", "1.2.3", "1,23,456", "12,34.5,6", ".", "-", "5-3"})
    void anythingElseIsRefused(String text) {
        assertThat(Decimals.read(text, "", Style.ANY))
                .isInstanceOfAny(Decimals.Unreadable.class, Decimals.OtherUnit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345", "0.12345", "99999999999999999999"})
    void whatCannotBeKeptIsSaidNotRounded(String text) {
        assertThat(Decimals.read(text, "", Style.ANY)).isInstanceOf(Decimals.TooLong.class);
    }

    @Test
    void nothingIsNotZero() {
        assertThat(Decimals.read(" ", "%", Style.ANY)).isInstanceOf(Decimals.Empty.class);
    }
}
