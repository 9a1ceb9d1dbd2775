package io.waymark.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** The days across, the rows down, in each a bar for every plan with a mark where it is as likely as not. */
record DaySpansDrawing(DaySpans chart) {

    static final double SCALE = 640;

    private static final double HEAD = 26;
    private static final double BAR = 10;
    private static final double LINE = 18;
    private static final double PAD = 7;
    private static final double GAP = 14;
    private static final double SAMPLE = 14;

    Svg svg() {
        var drawing = new Drawing(Box.sized(0, 0, left() + SCALE, bottom()));
        axis(drawing);
        for (int row = 0; row < chart.rows().size(); row++) {
            row(chart.rows().get(row), top(row), drawing);
        }
        if (chart.plans().size() > 1) {
            legend().draw(drawing, left(), bottom() + 4, Anchor.START);
        }
        return drawing.of(chart, "day-spans");
    }

    double x(LocalDate day) {
        var first = chart.ticks().getFirst().day();
        double whole = ChronoUnit.DAYS.between(first, chart.ticks().getLast().day());
        return left() + SCALE * ChronoUnit.DAYS.between(first, day) / whole;
    }

    /** A label where it has room; a line at each tick. */
    private void axis(Drawing drawing) {
        double free = left();
        for (var tick : chart.ticks()) {
            double x = x(tick.day());
            drawing.add(Point.line(new Point(x, 0), new Point(x, bottom())).in(Ink.GRID));
            double end = x + 4 + Script.TICK.width(tick.label());
            if (x >= free && end <= left() + SCALE) {
                drawing.write(Script.TICK, tick.label(), x + 4, HEAD / 2, Anchor.START);
                free = end + 8;
            }
        }
    }

    private void row(DaySpans.Row row, double top, Drawing drawing) {
        double middle = top + height() / 2;
        drawing.write(Script.LABEL, row.label(), 0, middle, Anchor.START);
        drawing.add(
                Point.line(new Point(0, top), new Point(left() + SCALE, top)).in(Ink.GRID));
        for (int plan = row.spans().size() - 1; plan >= 0; plan--) {
            span(row, plan, top + PAD + plan * LINE + LINE / 2, drawing);
        }
    }

    private void span(DaySpans.Row row, int plan, double middle, Drawing drawing) {
        var span = row.spans().get(plan);
        if (span.likely() == null) {
            drawing.write(Script.TICK, span.likelyTold(), left() + 4, middle, Anchor.START);
            return;
        }
        double from = x(span.likely());
        double to = span.sure() == null ? left() + SCALE : x(span.sure());
        drawing.add(Box.sized(from, middle - BAR / 2, Math.max(2, to - from), BAR)
                .rect()
                .with("rx", 2)
                .in(Ink.TRACK));
        drawing.mark(chart.sentence(row, plan), Pen.of(plan).mark(new Point(from, middle)));
    }

    private Legend legend() {
        return new Legend(
                IntStream.range(0, chart.plans().size())
                        .mapToObj(plan -> new Legend.Entry(
                                chart.plans().get(plan),
                                null,
                                SAMPLE,
                                left -> Pen.of(plan).mark(new Point(left.x() + SAMPLE / 2, left.y()))))
                        .toList(),
                SCALE);
    }

    /** Where the days begin, right of the longest label. */
    private double left() {
        return GAP
                + chart.rows().stream()
                        .mapToDouble(it -> Script.LABEL.width(it.label()))
                        .max()
                        .orElse(0);
    }

    private double height() {
        return 2 * PAD + LINE * chart.plans().size();
    }

    private double top(int row) {
        return HEAD + row * height();
    }

    private double bottom() {
        return top(chart.rows().size());
    }
}
