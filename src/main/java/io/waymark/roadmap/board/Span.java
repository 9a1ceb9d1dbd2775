package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a card lies in time.
 *
 * @param start the first day
 * @param end the first day after it, as planned or as likely as not
 * @param surely the first day after it that is almost sure; null where nobody forecasts
 * @param due the first day after the quarter that it was planned for; null where it is not late
 */
record Span(
        LocalDate start,
        LocalDate end,
        @Nullable LocalDate surely,
        @Nullable LocalDate due) {

    /**
     * As the accepted plan has it; else {@linkplain #of(InitiativeFacts) as its quarter does}. What is late began in its quarter,
     * or when the first of it was finished, whatever the plan says of the rest.
     *
     * @param now the quarter that today lies in
     * @param day of something that happened, where the reader is
     */
    static Optional<Span> of(
            InitiativeFacts card, CardOutlooks.@Nullable Ends ends, Quarter now, Function<Instant, LocalDate> day) {
        Optional<Span> planned = ends == null
                ? of(card)
                : Optional.of(new Span(
                        ends.start(),
                        ends.end().plusDays(1),
                        ends.surely() == null ? null : ends.surely().plusDays(1),
                        null));
        return planned.map(it -> card.late(now) ? it.late(card, now, day) : it);
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
        return new Span(start, end, null, null);
    }

    private Span late(InitiativeFacts card, Quarter now, Function<Instant, LocalDate> day) {
        LocalDate begun = Stream.concat(
                        of(card).map(Span::start).stream(),
                        card.actions().stream()
                                .flatMap(it -> Stream.ofNullable(it.finished()))
                                .map(it -> day.apply(it.at())))
                .min(Comparator.naturalOrder())
                .filter(it -> it.isBefore(start))
                .orElse(start);
        LocalDate missed = of(card).map(Span::end).orElse(end);
        return new Span(begun, end.isBefore(now.firstDay()) ? now.firstDay() : end, surely, missed);
    }

    /** The last day that anything is said of. */
    LocalDate last() {
        return surely == null || surely.isBefore(end) ? end : surely;
    }
}
