package io.waymark.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines over a calm grid, milestones as flags above it, dates and legend below. */
record TrendDrawing(TrendLine trend) {

    static final double WIDTH = 480;
    static final double HEIGHT = 170;

    Svg svg() {
        var drawing = new Drawing(Box.sized(0, 0, WIDTH, HEIGHT));
        grid(drawing);
        new TrendReferences(trend, this::y).draw(drawing);
        new MilestoneFlags(trend.milestones(), axis()).draw(drawing);
        for (int i = trend.series().size() - 1; i >= 0; i--) {
            series(trend.series().get(i), Pen.of(i), drawing);
        }
        axis().draw(drawing);
        var bounds = drawing.bounds();
        new Legend(entries(), bounds.right()).draw(drawing, 0, bounds.bottom() + 6, Anchor.START);
        return drawing.of(trend, "trend-line");
    }

    private void grid(Drawing drawing) {
        for (double tick : trend.scale().ticks()) {
            boolean ground = tick == trend.scale().low() && !trend.scale().cut();
            drawing.add(across(y(tick)).in(ground ? Ink.FRAME : Ink.GRID));
            var text = trend.caption().words().number(tick);
            drawing.write(Script.TICK, text, -8, y(tick), Anchor.END);
        }
        if (trend.scale().cut()) {
            cut().draw(drawing);
        }
    }

    private void series(TrendLine.Series series, Pen pen, Drawing drawing) {
        var run = new Run(series.values(), this::point);
        run.lines().forEach(points -> drawing.add(pen.line(Point.polyline(points))));
        for (int i = 0; i < series.values().size(); i++) {
            mark(series, i, pen, drawing);
        }
    }

    private void mark(TrendLine.Series series, int i, Pen pen, Drawing drawing) {
        series.values().get(i).ifPresent(value -> {
            var words = trend.caption().words();
            var where = series.name() + ", " + trend.moments().get(i).label();
            drawing.mark(words.say(Phrase.PAIR, where, words.number(value)), pen.mark(point(i, value)));
        });
    }

    private List<Legend.Entry> entries() {
        var lines = IntStream.range(0, trend.series().size())
                .mapToObj(i -> new Legend.Entry(trend.series().get(i).name(), null, Pen.SAMPLE, Pen.of(i)::sample));
        return Stream.concat(lines, trend.scale().cut() ? Stream.of(cut().entry()) : Stream.empty())
                .toList();
    }

    private CutAxis cut() {
        return new CutAxis(trend.scale(), trend.caption().words());
    }

    private Point point(int moment, double value) {
        return new Point(axis().x(trend.moments().get(moment).day()), y(value));
    }

    private double y(double value) {
        return HEIGHT * (1 - trend.scale().share(value));
    }

    private TimeAxis axis() {
        return new TimeAxis(trend.moments());
    }

    static Element across(double y) {
        return Point.line(new Point(0, y), new Point(WIDTH, y));
    }
}
