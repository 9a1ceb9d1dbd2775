package io.waymark.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Decimals;
import io.waymark.figure.Figures;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3,1      | ANY   | 3.1
            3.1 %    | ANY   | 3.1
            -5       | ANY   | -5
            +5       | ANY   | 5
            1,234    | POINT | 1234
            1,234    | COMMA | 1.234
            1.234,5  | ANY   | 1234.5
            """)
    void aFigureIsReadHoweverPeopleWriteIt(String text, Decimals.Style style, BigDecimal value) {
        assertThat(Values.read(text, "%", style))
                .isInstanceOfSatisfying(
                        Values.Read.class, it -> assertThat(it.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | missing
            1,234               | ambiguous
            5 days              | unit
            =1+1                | formula
            @SUM(A1)            | formula
            +SUM(A1:A3)         | formula
            -cmd                | formula
            0.00001             | too-long
            123456789012345     | too-long
            much                | unreadable
            1-2                 | unit
            """)
    void everyRefusalHasItsReason(String text, String why) {
        assertThat(Values.read(text, "%", Decimals.Style.ANY))
                .isInstanceOfSatisfying(
                        Values.Refused.class, it -> assertThat(it.message()).isEqualTo(why));
    }

    @Test
    void millionsOfDigitsAreRefusedAtOnce() {
        assertThat(Values.read("9".repeat(2_000_000), "%", Decimals.Style.ANY)).isInstanceOf(Values.Refused.class);
    }

    @Test
    void whatIsWrittenToBeTypedIsReadAgain() {
        for (String it : new String[] {"0", "1.234", "1234", "-0.5", "99999999999999.9999", "100"}) {
            BigDecimal value = new BigDecimal(it).setScale(4);
            assertThat(Values.read(Figures.typed(value), "%", Decimals.Style.ANY))
                    .as(it)
                    .isInstanceOfSatisfying(
                            Values.Read.class, read -> assertThat(read.value()).isEqualByComparingTo(value));
        }
        assertThat(Figures.typed(new BigDecimal("1.2340"))).isEqualTo("1.2340");
        assertThat(Figures.number(new BigDecimal("1234.5000"))).isEqualTo("1,234.5");
    }
}
