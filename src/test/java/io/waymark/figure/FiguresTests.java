package io.waymark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTests {

    @ParameterizedTest
    @CsvSource({"0.865, 87", "0.125, 13", "0.145, 15", "0.8649, 86", "0.5, 50", "0.333333333, 33"})
    void halvesOfAShareAreRoundedUp(double share, int percent) {
        assertThat(Figures.percent(share)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.004, 0", "0.999, 99", "1, 100", "0.99999999999, 100", "1.2, 100", "-0.1, 0"})
    void allIsSaidOfNothingElse(double share, int percent) {
        assertThat(Figures.percent(share)).isEqualTo(percent);
    }

    @Test
    void aWayIsToldInTheSamePerCentWhoeverTellsIt() {
        Progress.Known known = new Progress.Known(new BigDecimal("0.865"), BigDecimal.ONE, false);
        assertThat(known.percent()).isEqualTo(87);
        assertThat(Figures.share(known.share())).isEqualTo("87%");
        assertThat(Figures.hundredths(known.share())).isEqualTo(0.87);
    }

    @Test
    void theSignOfPerCentStandsAtItsNumberAndWordsApart() {
        assertThat(Figures.amount(new BigDecimal("3.1"), "%")).isEqualTo("3.1%");
        assertThat(Figures.amount(new BigDecimal("3.1"), "% of orders")).isEqualTo("3.1% of orders");
        assertThat(Figures.amount(new BigDecimal("1234.5000"), "days")).isEqualTo("1,234.5\u00a0days");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 kB",
        "1, 1 kB",
        "10240, 10 kB",
        "1048576, 1 MB",
        "1572864, 1.5 MB",
        "325058560, 310 MB",
        "2147483648, 2 GB",
        "5497558138880, '5,120 GB'"
    })
    void aSizeIsWrittenInTheUnitThatFits(long bytes, String written) {
        assertThat(Figures.size(bytes)).isEqualTo(written.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"42.0000, 42", "0.0000, 0", "100, 100", "1.5, 1.5", "1.234, 1.2340", "-7.10, -7.1"})
    void aFigureIsTypedAgainAsWhatItIs(BigDecimal value, String typed) {
        assertThat(Figures.typed(value)).isEqualTo(typed);
        assertThat(Decimals.read(typed, "", Decimals.Style.ANY)).isEqualTo(new Decimals.Number(Figures.exact(value)));
    }

    @Test
    void sumsOfThirdsAreWrittenWithoutTheirNoise() {
        double twoThirds = 1 - 1 / 3.0;
        assertThat(Figures.index(twoThirds * 3 / 8)).isEqualTo("0.25");
        assertThat(Figures.index(1.745)).isEqualTo("1.75");
        assertThat(Figures.index(1.7449)).isEqualTo("1.74");
        assertThat(Figures.roughly(2)).isEqualTo("2");
        assertThat(Figures.closely(0.0012)).isEqualTo("0.0012");
    }

    @Test
    void theLanguageDecidesOnPointAndComma() {
        assertThat(Figures.number(new BigDecimal("1234.5"), Locale.UK)).isEqualTo("1,234.5");
        assertThat(Figures.number(new BigDecimal("1234.5"), Locale.GERMANY)).isEqualTo("1.234,5");
    }
}
