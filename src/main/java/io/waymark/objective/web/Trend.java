package io.waymark.objective.web;

import io.waymark.chart.Caption;
import io.waymark.chart.Chart;
import io.waymark.chart.Scale;
import io.waymark.chart.TrendLine;
import io.waymark.chart.Words;
import io.waymark.figure.Aim;
import io.waymark.figure.Figures;
import io.waymark.figure.Reading;
import io.waymark.figure.Times;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a key result stood, as a line against baseline and target.
 *
 * @param days the oldest first
 */
record Trend(Aim aim, List<Reading> days) {

    public boolean drawable() {
        return !days.isEmpty();
    }

    /** @param names of what was measured, the target, the baseline, and the bounds of a corridor, in this order */
    public Chart chart(String caption, List<String> names, Locale locale) {
        List<TrendLine.Series> series = new ArrayList<>();
        series.add(new TrendLine.Series(
                names.get(0),
                days.stream()
                        .map(it -> OptionalDouble.of(it.value().doubleValue()))
                        .toList()));
        level(names.get(2), aim.baseline(), series);
        level(names.get(3), aim.low(), series);
        level(names.get(4), aim.high(), series);
        BigDecimal target = aim.target();
        return new TrendLine(
                new Caption("check-ins", caption, Words.in(locale, Figures::closely)),
                Scale.covering(values()),
                moments(locale),
                series,
                target == null ? null : new TrendLine.Target(names.get(1), target.doubleValue()),
                List.of());
    }

    private void level(String name, @Nullable BigDecimal value, List<TrendLine.Series> series) {
        if (value != null) {
            series.add(new TrendLine.Series(
                    name, Collections.nCopies(days.size(), OptionalDouble.of(value.doubleValue()))));
        }
    }

    private DoubleStream values() {
        return Stream.concat(
                        days.stream().map(Reading::value),
                        Stream.of(aim.baseline(), aim.target(), aim.low(), aim.high())
                                .filter(Objects::nonNull))
                .mapToDouble(BigDecimal::doubleValue);
    }

    private List<TrendLine.Moment> moments(Locale locale) {
        return days.stream()
                .map(it -> new TrendLine.Moment(it.day(), Times.shortDay(it.day(), locale)))
                .toList();
    }
}
