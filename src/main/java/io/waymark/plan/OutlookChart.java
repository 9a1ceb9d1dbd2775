package io.waymark.plan;

import io.waymark.chart.Caption;
import io.waymark.chart.DaySpans;
import io.waymark.chart.Words;
import io.waymark.figure.Figures;
import io.waymark.figure.Quarter;
import io.waymark.plan.forecast.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * When things will stand at their targets, as a drawing in quarters.
 *
 * @param already in words, likewise never
 */
public record OutlookChart(LocalDate today, String already, String never) {

    /** A thing, with when it stands there by each plan. */
    public record Line(String title, List<Outlook> outlooks) {}

    public DaySpans of(String id, String caption, List<String> plans, List<Line> lines) {
        return new DaySpans(
                new Caption(id, caption, Words.in(LocaleContextHolder.getLocale(), Figures::closely)),
                quarters(lines)
                        .map(it -> new DaySpans.Tick(it.firstDay(), it.toString()))
                        .toList(),
                plans,
                lines.stream()
                        .map(it -> new DaySpans.Row(
                                it.title(),
                                it.outlooks().stream().map(this::span).toList()))
                        .toList());
    }

    private DaySpans.Span span(Outlook outlook) {
        if (outlook.already() || outlook.p50().isEmpty()) {
            return new DaySpans.Span(null, null, outlook.already() ? already : never, "");
        }
        return new DaySpans.Span(
                outlook.p50().get(), outlook.p85().orElse(null), quarter(outlook.p50()), quarter(outlook.p85()));
    }

    /** From this one to the one after the last that anything is said of. */
    private Stream<Quarter> quarters(List<Line> lines) {
        Quarter last = lines.stream()
                .flatMap(it -> it.outlooks().stream())
                .flatMap(it -> Stream.concat(it.p50().stream(), it.p85().stream()))
                .max(LocalDate::compareTo)
                .map(Quarter::of)
                .orElse(Quarter.of(today));
        return Stream.iterate(Quarter.of(today), it -> it.compareTo(last.plus(1)) <= 0, it -> it.plus(1));
    }

    private static String quarter(Optional<LocalDate> day) {
        return day.map(Quarter::of).map(Quarter::toString).orElse("");
    }
}
