package io.waymark.plan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.plan.forecast.Outlook;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTests {

    @ParameterizedTest
    @CsvSource({
        "2027-01-04, 2027-03-31, SAME, 0",
        "2027-03-31, 2027-04-01, LATER, 1",
        "2027-04-01, 2027-03-31, EARLIER, 1",
        "2028-02-01, 2026-12-31, EARLIER, 5",
        "2026-12-31, 2028-02-01, LATER, 5",
        "2027-01-04, , LOST, 0",
        ", 2027-01-04, GAINED, 0",
        ", , SAME, 0"
    })
    void itIsToldInQuarters(@Nullable LocalDate before, @Nullable LocalDate after, Difference.Kind kind, int quarters) {
        Difference difference = new Difference("People", likely(before), likely(after));
        assertThat(difference.kind()).isEqualTo(kind);
        assertThat(difference.quarters()).isEqualTo(quarters);
    }

    @Test
    void whatIsNotReachedHasNoQuarter() {
        Difference lost = new Difference("People", likely(LocalDate.of(2027, 1, 4)), likely(null));
        assertThat(lost.before()).isEqualTo("2027 Q1");
        assertThat(lost.after()).isEqualTo("–");
    }

    @Test
    void aDayLaterIsLaterAlsoWithinAQuarter() {
        Outlook first = outlook(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 2, 1));
        assertThat(new Difference("", first, outlook(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 2, 1))).delayed())
                .isTrue();
        assertThat(new Difference("", first, outlook(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 2, 2))).delayed())
                .isTrue();
        assertThat(new Difference("", first, outlook(LocalDate.of(2027, 1, 3), null)).delayed())
                .isTrue();
        assertThat(new Difference("", first, first).delayed()).isFalse();
        assertThat(new Difference("", outlook(null, null), first).delayed()).isFalse();
    }

    private static Outlook likely(@Nullable LocalDate day) {
        return outlook(day, null);
    }

    private static Outlook outlook(@Nullable LocalDate p50, @Nullable LocalDate p85) {
        return new Outlook(false, Optional.ofNullable(p50), Optional.ofNullable(p85), p50 == null ? 0 : 1);
    }
}
