package io.waymark.kpi.web;

import io.waymark.chart.Caption;
import io.waymark.chart.Chart;
import io.waymark.chart.Sparkline;
import io.waymark.chart.Words;
import io.waymark.figure.Aim;
import io.waymark.figure.Figures;
import io.waymark.figure.Freshness;
import io.waymark.figure.Reading;
import io.waymark.kpi.KpiDefinition;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.MeasuredKpis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** A KPI as a line of a list tells it. */
record KpiLineOfList(MeasuredKpi kpi, LocalDate today) {

    public KpiDefinition definition() {
        return kpi.definition();
    }

    public @Nullable Reading latest() {
        return kpi.latest().orElse(null);
    }

    /** The last reading with its unit; call only where there is one. */
    public String now() {
        return amount(kpi.latest().orElseThrow().value());
    }

    public String amount(BigDecimal value) {
        return Figures.amount(value, definition().unit());
    }

    /** Where the figure should be. */
    public Message aim() {
        Aim aim = definition().aim();
        if (!aim.known()) {
            return Message.of("kpis.aim.none");
        }
        return switch (aim.direction()) {
            case HIGHER -> Message.of("kpis.aim.higher", amount(Objects.requireNonNull(aim.target())));
            case LOWER -> Message.of("kpis.aim.lower", amount(Objects.requireNonNull(aim.target())));
            case CORRIDOR ->
                Message.of(
                        "kpis.aim.corridor",
                        Figures.number(Objects.requireNonNull(aim.low())),
                        amount(Objects.requireNonNull(aim.high())));
        };
    }

    /** Whether the figure can be held against an aim. */
    public boolean comparable() {
        return definition().aim().known() && kpi.latest().isPresent();
    }

    /** {@code fresh}, {@code overdue} or {@code never}. */
    public String freshness() {
        return switch (kpi.freshness(today)) {
            case Freshness.Fresh fresh -> "fresh";
            case Freshness.Overdue overdue -> "overdue";
            case Freshness.Never never -> "never";
        };
    }

    /** Until when it is fresh or since when it is overdue; null where it was never measured. */
    public @Nullable LocalDate freshnessDay() {
        return switch (kpi.freshness(today)) {
            case Freshness.Fresh fresh -> fresh.until();
            case Freshness.Overdue overdue -> overdue.since();
            case Freshness.Never never -> null;
        };
    }

    /** The newest stops as a word-sized line; call only where something was measured. */
    public Chart spark() {
        List<Sparkline.Reading> readings = ChartStop.of(kpi, MeasuredKpis.A_LINE)
                .map(it -> new Sparkline.Reading(it.label(), it.value()))
                .toList();
        Words words = Words.in(LocaleContextHolder.getLocale(), Figures::closely);
        return new Sparkline(new Caption("spark-" + kpi.id(), definition().title(), words), readings);
    }
}
