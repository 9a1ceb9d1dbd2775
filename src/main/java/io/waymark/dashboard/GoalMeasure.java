package io.waymark.dashboard;

import io.waymark.chart.Caption;
import io.waymark.chart.Chart;
import io.waymark.chart.Sparkline;
import io.waymark.chart.Words;
import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Figures;
import io.waymark.figure.Progress;
import io.waymark.figure.Reading;
import io.waymark.figure.Times;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.objective.Pace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A KPI under a ranked goal.
 *
 * @param horizon until when the goal is to be reached; null where nobody said
 */
record GoalMeasure(MeasuredKpi kpi, @Nullable LocalDate horizon, LocalDate today) {

    private static final int SHORT = 6;

    public String title() {
        return kpi.definition().title();
    }

    public @Nullable String now() {
        return kpi.latest().map(it -> amount(it.value())).orElse(null);
    }

    /** Where it should be; null where nobody said. */
    public @Nullable String target() {
        Aim aim = kpi.definition().aim();
        if (!aim.known()) {
            return null;
        }
        return aim.direction() == Direction.CORRIDOR
                ? Figures.number(Objects.requireNonNull(aim.low())) + "–" + amount(Objects.requireNonNull(aim.high()))
                : amount(Objects.requireNonNull(aim.target()));
    }

    /** The day of its last figure, where the next one is due already; null where it is fresh or was never measured. */
    public @Nullable LocalDate old() {
        return kpi.freshness(today).fresh()
                ? null
                : kpi.latest().map(Reading::day).orElse(null);
    }

    /** {@code better}, {@code worse} or {@code same} than the figure before; empty where there are not two. */
    public String trend() {
        return Way.of(kpi).map(Way::key).orElse("");
    }

    /** What got worse is not on pace, however far it came. */
    public String pace() {
        if (kpi.reached()) {
            return "reached";
        }
        if (kpi.latest().isEmpty()) {
            return "unknown";
        }
        if (trend().equals("worse") || kpi.progress().worse()) {
            return "worse";
        }
        return horizon != null && kpi.progress() instanceof Progress.Known known
                ? Pace.of(kpi.begunOn(), horizon, today, known).name()
                : "open";
    }

    /** The newest figures as a word-sized line; call only where something was measured. */
    public Chart spark() {
        Words words = Words.in(LocaleContextHolder.getLocale(), Figures::closely);
        List<Sparkline.Reading> readings = kpi.readings().stream()
                .map(it -> new Sparkline.Reading(
                        Times.shortDay(it.day(), LocaleContextHolder.getLocale()),
                        OptionalDouble.of(it.value().doubleValue())))
                .toList();
        return new Sparkline(new Caption("goal-spark-" + kpi.id(), title(), words), readings);
    }

    /** Its unit, where that is too long to stand beside each figure; else empty. */
    public String longUnit() {
        String unit = kpi.definition().unit();
        return unit.length() > SHORT ? Figures.unitBehind(unit) : "";
    }

    private String amount(BigDecimal value) {
        return longUnit().isEmpty() ? Figures.amount(value, kpi.definition().unit()) : Figures.number(value);
    }
}
