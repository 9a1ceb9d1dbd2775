package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeFacts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a card lies in time.
 *
 * @param start the first day
 * @param end the first day after it, as planned or as likely as not
 * @param surely the first day after it that is almost sure; null where nobody forecasts
 */
record Span(LocalDate start, LocalDate end, @Nullable LocalDate surely) {

    /** As the accepted plan has it; else {@linkplain #of(InitiativeFacts) as its quarter does}. */
    static Optional<Span> of(InitiativeFacts card, CardOutlooks.@Nullable Ends ends) {
        return ends == null
                ? of(card)
                : Optional.of(new Span(
                        ends.start(),
                        ends.end().plusDays(1),
                        ends.surely() == null ? null : ends.surely().plusDays(1)));
    }

    /** As it is planned: its quarter, from the day on which it can begin; empty where it has none. */
    static Optional<Span> of(InitiativeFacts card) {
        return Optional.ofNullable(card.target()).map(it -> planned(card.startNotBefore(), it));
    }

    private static Span planned(@Nullable LocalDate begin, Quarter target) {
        LocalDate end = target.plus(1).firstDay();
        LocalDate start = Optional.ofNullable(begin)
                .filter(it -> it.isAfter(target.firstDay()) && it.isBefore(end))
                .orElseGet(target::firstDay);
        return new Span(start, end, null);
    }

    /** The last day that anything is said of. */
    LocalDate last() {
        return surely == null || surely.isBefore(end) ? end : surely;
    }
}
