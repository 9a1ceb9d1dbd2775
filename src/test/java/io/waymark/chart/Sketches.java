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

    static Ladder ladder() {
        return new Ladder(
                CAPTION,
                List.of(
                        new Ladder.Step("Below Level 1", "below Level 1"),
                        new Ladder.Step("Level 1", "at Level 1"),
                        new Ladder.Step("Level 2", "at Level 2"),
                        new Ladder.Step("Level 3", "at Level 3")),
                List.of(
                        new Ladder.Rung(
                                "People",
                                "/people",
                                1,
                                3,
                                0,
                                List.of(
                                        dot("Culture", 1, Ladder.Manner.HELD),
                                        dot("Skills", 2, Ladder.Manner.PROVISIONAL),
                                        dot("Hiring", 3, Ladder.Manner.BESIDE),
                                        dot("Unions", null, Ladder.Manner.NOT_APPLICABLE)),
                                List.of(new Ladder.Hold("Culture", "/people/culture"))),
                        new Ladder.Rung(
                                NASTY, null, null, 2, null, List.of(dot("Rest", null, Ladder.Manner.OPEN)), List.of())),
                "Spring");
    }

    private static Ladder.Dot dot(String label, @Nullable Integer step, Ladder.Manner manner) {
        return new Ladder.Dot(label, "/topics/" + label, step, manner);
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

    /** Two plans of two things: one is sooner by the other plan, one stands already and is never reached. */
    static DaySpans spans() {
        return new DaySpans(
                CAPTION,
                List.of(
                        new DaySpans.Tick(LocalDate.of(2027, 1, 1), "2027 Q1"),
                        new DaySpans.Tick(LocalDate.of(2027, 4, 1), "2027 Q2"),
                        new DaySpans.Tick(LocalDate.of(2027, 7, 1), "2027 Q3")),
                List.of("Today", "One more engineer"),
                List.of(
                        new DaySpans.Row(
                                "People",
                                List.of(
                                        new DaySpans.Span(
                                                LocalDate.of(2027, 4, 1),
                                                LocalDate.of(2027, 6, 1),
                                                "2027 Q2",
                                                "2027 Q2"),
                                        new DaySpans.Span(LocalDate.of(2027, 2, 1), null, "2027 Q1", ""))),
                        new DaySpans.Row(
                                NASTY,
                                List.of(
                                        new DaySpans.Span(null, null, "Stands today", ""),
                                        new DaySpans.Span(null, null, "Not by this plan", "")))));
    }

    static Stream<Chart> everyKind() {
        return Stream.of(
                ladder(),
                ladder().forPhones(),
                bar(),
                bar().withoutLegend(),
                meter(),
                trend(),
                spans(),
                sparkline(1, 2, Double.NaN, 3));
    }
}
