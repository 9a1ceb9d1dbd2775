package io.waymark.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTests {

    @ParameterizedTest
    @CsvSource({"2027-01-01, 2027 Q1, 2027-01-01", "2027-03-31, 2027 Q1, 2027-01-01", "2026-12-31, 2026 Q4, 2026-10-01"
    })
    void aDayLiesInAQuarter(LocalDate day, String printed, LocalDate first) {
        assertThat(Quarter.of(day)).hasToString(printed).isEqualTo(Quarter.of(printed));
        assertThat(Quarter.of(day).firstDay()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"1, 2027 Q1", "5, 2028 Q1", "-4, 2025 Q4", "0, 2026 Q4"})
    void countsOnAcrossYears(int later, String printed) {
        assertThat(new Quarter(2026, 4).plus(later)).hasToString(printed);
    }

    @Test
    void anEarlierYearComesFirst() {
        assertThat(new Quarter(2026, 4)).isLessThan(new Quarter(2027, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027 Q5", "2027", "Q1 2027", "", "2027 Q1 "})
    void otherWordsAreNoQuarter(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.of(text));
    }
}
