package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTests {

    /** Where a day begins twelve hours before it does in Greenwich. */
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    private static final Quarter NOW = new Quarter(2026, 4);

    @ParameterizedTest(name = "not before {0}: from {1}")
    @CsvSource({", 2027-01-01", "2026-11-05, 2027-01-01", "2027-02-10, 2027-02-10", "2027-04-01, 2027-01-01"})
    void aCardLiesInItsQuarterFromTheDayOnWhichItCanBegin(@Nullable LocalDate begin, LocalDate start) {
        assertThat(Span.of(facts(begin, new Quarter(2027, 1))))
                .hasValue(new Span(start, LocalDate.of(2027, 4, 1), null, null));
    }

    @Test
    void withoutAQuarterItLiesNowhere() {
        assertThat(Span.of(facts(LocalDate.of(2027, 2, 10), null))).isEmpty();
    }

    /** Planned for 2026 Q3, the rest of it from 10 to 20 November; today is in 2026 Q4. */
    @Test
    void whatIsLateBeginsInItsQuarterAndIsLateFromItsEndOn() {
        var ends = new CardOutlooks.Ends(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 20), null);
        assertThat(Span.of(facts(null, new Quarter(2026, 3)), ends, NOW, SpanTests::day))
                .hasValue(new Span(
                        LocalDate.of(2026, 7, 1), LocalDate.of(2026, 11, 21), null, LocalDate.of(2026, 10, 1)));
        assertThat(Span.of(facts(null, new Quarter(2026, 2)), null, NOW, SpanTests::day))
                .as("of which no plan says anything, it lasted until now")
                .hasValue(
                        new Span(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 10, 1), null, LocalDate.of(2026, 7, 1)));
    }

    @Test
    void whatIsLateBeganWhenTheFirstOfItWasFinishedIfThatWasSooner() {
        InitiativeFacts begun = facts(null, new Quarter(2026, 3), finished("2026-05-20T12:00:00Z"));
        var ends = new CardOutlooks.Ends(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 20), null);
        assertThat(Span.of(begun, ends, NOW, SpanTests::day))
                .hasValueSatisfying(it -> assertThat(it.start()).isEqualTo("2026-05-21"));
    }

    @Test
    void whatIsNotLateStandsWhereThePlanHasIt() {
        var ends = new CardOutlooks.Ends(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 20), null);
        assertThat(Span.of(facts(null, NOW), ends, NOW, SpanTests::day))
                .hasValue(new Span(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 21), null, null));
    }

    @Test
    void whatIsAlmostSureComesLast() {
        LocalDate end = LocalDate.of(2027, 4, 1);
        assertThat(new Span(end.minusDays(9), end, end.plusDays(3), null).last())
                .isEqualTo(end.plusDays(3));
        assertThat(new Span(end.minusDays(9), end, null, null).last()).isEqualTo(end);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, AUCKLAND);
    }

    private static ActionFacts finished(String at) {
        return new ActionFacts(
                new ActionId(new UUID(0, 1)),
                0,
                null,
                "Action",
                List.of(),
                ActionFacts.OwnWords.NONE,
                Set.of(),
                new ActionFacts.Finish(Instant.parse(at), null, null),
                null);
    }

    private static InitiativeFacts facts(@Nullable LocalDate begin, @Nullable Quarter target, ActionFacts... actions) {
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
                List.of(actions));
    }
}
