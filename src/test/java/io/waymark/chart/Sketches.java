package io.waymark.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The charts that tests talk about. */
final class Sketches {

    static final Caption CAPTION = new Caption("sketch", "Where you stand", words());
    static final String NASTY = "<b>&\"'";

    private Sketches() {}

    /** English, with at most two decimals. */
    static Words words() {
        return Words.in(
                Locale.ENGLISH,
                value -> new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value));
    }

    static RadarChart radar() {
        return radar(null, "Business outcomes", "People", "Process", "Policy", "Technology");
    }

    static RadarChart radar(@Nullable String href, String... labels) {
        var axes = Arrays.stream(labels)
                .map(label -> new RadarChart.Axis(label, href))
                .toList();
        var now = axes.stream()
                .map(axis -> axis.equals(axes.getFirst()) ? 3.0 : 1.5)
                .toList();
        var target = axes.stream().map(axis -> 2.0).toList();
        var band = axes.stream().map(axis -> new AxisRange(1, 3)).toList();
        return new RadarChart(
                CAPTION,
                axes,
                List.of(new RadarChart.Series("Now", now, band), new RadarChart.Series("Target", target)),
                3);
    }

    static StackedBar bar() {
        return new StackedBar(
                CAPTION,
                List.of(
                        new StackedBar.Segment("Build", 3, "level-1", "/topics?level=1"),
                        new StackedBar.Segment("Operate", 9, "level-2", "/topics?level=2"),
                        new StackedBar.Segment("Scale", 0, "level-3")));
    }

    static RangeMeter meter() {
        return new RangeMeter(CAPTION, 5, new AxisRange(1, 2), 3.0);
    }

    static TrendLine trend() {
        return trend(values(12, Double.NaN, 6, 4));
    }

    static TrendLine trend(List<OptionalDouble> values) {
        return new TrendLine(
                CAPTION,
                new Scale(0, 20),
                List.of(month(1), month(2), month(3), month(4)),
                List.of(new TrendLine.Series("Lead time", values)),
                new TrendLine.Target("Target", 5),
                List.of(new TrendLine.Milestone(LocalDate.of(2026, 2, 14), "Sign-off", "/milestones/1")));
    }

    static TrendLine.Moment month(int month) {
        return new TrendLine.Moment(LocalDate.of(2026, month, 1), "2026-" + month);
    }

    static Sparkline sparkline(double... values) {
        var readings = values(values).stream()
                .map(value -> new Sparkline.Reading("Week", value))
                .toList();
        return new Sparkline(CAPTION, readings);
    }

    /** NaN stands for no data. */
    static List<OptionalDouble> values(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value))
                .toList();
    }

    static Stream<Chart> everyKind() {
        return Stream.of(
                radar(),
                radar("/d", "A", "B", "C"),
                bar(),
                bar().withoutLegend(),
                meter(),
                trend(),
                sparkline(1, 2, Double.NaN, 3));
    }
}
