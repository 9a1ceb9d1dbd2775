package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTests {

    @ParameterizedTest(name = "not before {0}: from {1}")
    @CsvSource({", 2027-01-01", "2026-11-05, 2027-01-01", "2027-02-10, 2027-02-10", "2027-04-01, 2027-01-01"})
    void aCardLiesInItsQuarterFromTheDayOnWhichItCanBegin(@Nullable LocalDate begin, LocalDate start) {
        assertThat(Span.of(facts(begin, new Quarter(2027, 1))))
                .hasValue(new Span(start, LocalDate.of(2027, 4, 1), null));
    }

    @Test
    void withoutAQuarterItLiesNowhere() {
        assertThat(Span.of(facts(LocalDate.of(2027, 2, 10), null))).isEmpty();
    }

    @Test
    void whatIsAlmostSureComesLast() {
        LocalDate end = LocalDate.of(2027, 4, 1);
        assertThat(new Span(end.minusDays(9), end, end.plusDays(3)).last()).isEqualTo(end.plusDays(3));
        assertThat(new Span(end.minusDays(9), end, null).last()).isEqualTo(end);
    }

    private static InitiativeFacts facts(@Nullable LocalDate begin, @Nullable Quarter target) {
        return new InitiativeFacts(
                Cards.id(1),
                0,
                new UnitId(new UUID(0, 0)),
                null,
                "Card",
                "",
                new InitiativePlan(Status.PLANNED, null, target),
                begin,
                "",
                null,
                null,
                null,
                null,
                List.of());
    }
}
