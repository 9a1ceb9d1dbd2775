package io.waymark.kpi.web;

import io.waymark.assessment.MilestoneClaim;
import io.waymark.chart.Caption;
import io.waymark.chart.Chart;
import io.waymark.chart.Scale;
import io.waymark.chart.TrendLine;
import io.waymark.chart.Words;
import io.waymark.figure.Aim;
import io.waymark.figure.Figures;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The course of a KPI with where it started, where it should be, and the milestones on its way.
 *
 * @param milestones the oldest first
 */
record KpiChart(Member member, MeasuredKpi kpi, List<MilestoneClaim> milestones) {

    private static final int FLAGS = 6;

    /** What the lines are called. */
    record Names(String target, String baseline, String corridor) {}

    /** Call only where there are two readings; one is no course. */
    Chart draw(Names names) {
        List<ChartStop> stops = ChartStop.of(kpi, MeasuredKpis.A_CHART).toList();
        Words words = Words.in(LocaleContextHolder.getLocale(), Figures::closely);
        String values = "/orgs/" + member.slug() + "/kpis/" + kpi.id() + "/measurements";
        return new TrendLine(
                new Caption(
                        "course",
                        kpi.definition().title() + ", " + kpi.definition().unit(),
                        words),
                Scale.covering(
                        DoubleStream.concat(stops.stream().flatMapToDouble(it -> it.value().stream()), references())),
                stops.stream()
                        .map(it -> new TrendLine.Moment(it.day(), it.label(), values))
                        .toList(),
                List.of(new TrendLine.Series(
                        kpi.definition().title(),
                        stops.stream().map(ChartStop::value).toList())),
                target(names),
                flags(stops.getFirst().day(), stops.getLast().day()),
                references(names));
    }

    private DoubleStream references() {
        Aim aim = kpi.definition().aim();
        return Stream.of(aim.baseline(), aim.target(), aim.low(), aim.high())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue);
    }

    private TrendLine.@Nullable Target target(Names names) {
        BigDecimal target = kpi.definition().aim().target();
        return target == null ? null : new TrendLine.Target(names.target(), target.doubleValue());
    }

    private List<TrendLine.Reference> references(Names names) {
        Aim aim = kpi.definition().aim();
        List<TrendLine.Reference> references = new ArrayList<>();
        if (aim.low() != null && aim.high() != null) {
            references.add(new TrendLine.Corridor(
                    names.corridor(), aim.low().doubleValue(), aim.high().doubleValue()));
        }
        if (aim.baseline() != null) {
            references.add(
                    new TrendLine.Baseline(names.baseline(), aim.baseline().doubleValue()));
        }
        return references;
    }

    /** The newest milestones within the time; of several with one name only the last, which is the one that counts. */
    private List<TrendLine.Milestone> flags(LocalDate first, LocalDate last) {
        Map<String, TrendLine.Milestone> flags = new LinkedHashMap<>();
        for (MilestoneClaim it : milestones) {
            LocalDate day = member.day(it.takenAt());
            if (!day.isBefore(first) && !day.isAfter(last)) {
                flags.remove(it.title());
                flags.put(it.title(), new TrendLine.Milestone(day, it.title(), href(it)));
            }
        }
        return flags.values().stream().skip(Math.max(0, flags.size() - FLAGS)).toList();
    }

    private String href(MilestoneClaim milestone) {
        return "/orgs/" + member.slug() + "/milestones#milestone-" + milestone.id();
    }
}
