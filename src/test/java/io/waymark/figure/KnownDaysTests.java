package io.waymark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDaysTests {

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "1999-12-31", "2200-12-31"})
    void aDayOfThisAgeIsTaken(String day) {
        assertThat(KnownDays.read(day)).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1969-12-31", "2201-01-01", "+12026-01-01", "2026-02-30", "tomorrow", "31.12.2026"})
    void nothingElseIs(String text) {
        assertThat(KnownDays.read(text)).isEmpty();
    }
}
