package io.waymark.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A radar around the origin, {@value #RADIUS} to the rim. */
record RadarDrawing(RadarChart chart) {

    static final double RADIUS = 110;

    Svg svg() {
        var drawing = new Drawing(Box.around(ring(chart.max())));
        grid(drawing);
        for (int i = chart.series().size() - 1; i >= 0; i--) {
            series(i, drawing);
        }
        ringLabels(drawing);
        chart.everyAxis().forEach(i -> axisLabel(i).draw(drawing));
        legend(drawing);
        return drawing.of(chart, "radar");
    }

    private void grid(Drawing drawing) {
        for (int ring = 1; ring <= chart.max(); ring++) {
            drawing.add(Point.polygon(ring(ring)).in(ring == chart.max() ? Ink.FRAME : Ink.GRID));
        }
        ring(chart.max())
                .forEach(rim -> drawing.add(Point.line(new Point(0, 0), rim).in(Ink.GRID)));
    }

    private void series(int index, Drawing drawing) {
        var series = chart.series().get(index);
        var pen = Pen.of(index);
        if (!series.band().isEmpty()) {
            drawing.add(pen.band(Element.of("path").with("d", ringBetween(series.band()))));
        }
        drawing.add(pen.line(Point.polygon(points(series.values()))));
        chart.everyAxis().forEach(i -> mark(series, i, pen, drawing));
    }

    private void mark(RadarChart.Series series, int axis, Pen pen, Drawing drawing) {
        var title = series.name() + ", " + chart.axes().get(axis).label() + ": " + words().value(series, axis);
        drawing.mark(title, pen.mark(point(axis, series.values().get(axis))));
    }

    private String ringBetween(List<AxisRange> band) {
        return outline(band.stream().map(AxisRange::high).toList())
                + outline(band.stream().map(AxisRange::low).toList());
    }

    private String outline(List<Double> values) {
        return points(values).stream().map(Point::toString).collect(Collectors.joining("L", "M", "Z"));
    }

    private void ringLabels(Drawing drawing) {
        for (int ring = 1; ring <= chart.max(); ring++) {
            var text = chart.caption().words().number(ring);
            drawing.write(Script.RING, text, -7, point(0, ring).y() + 9, Anchor.END);
        }
    }

    private AxisLabel axisLabel(int axis) {
        return new AxisLabel(
                chart.axes().get(axis),
                turn(axis),
                chart.series().stream()
                        .map(series -> series.name() + " " + words().value(series, axis))
                        .toList(),
                chart.caption().words());
    }

    private void legend(Drawing drawing) {
        var entries = IntStream.range(0, chart.series().size())
                .mapToObj(i -> new Legend.Entry(chart.series().get(i).name(), null, Pen.SAMPLE, Pen.of(i)::sample))
                .toList();
        var bounds = drawing.bounds();
        double reach = Math.max(bounds.right(), -bounds.left());
        drawing.covering(new Box(-reach, bounds.top(), reach, bounds.bottom()));
        new Legend(entries, 2 * reach).draw(drawing, 0, bounds.bottom() + 10, Anchor.MIDDLE);
    }

    private RadarWords words() {
        return new RadarWords(chart);
    }

    private List<Point> ring(double value) {
        return chart.everyAxis().mapToObj(i -> point(i, value)).toList();
    }

    private List<Point> points(List<Double> values) {
        return chart.everyAxis().mapToObj(i -> point(i, values.get(i))).toList();
    }

    private Point point(int axis, double value) {
        return Point.polar(RADIUS * value / chart.max(), turn(axis));
    }

    private double turn(int axis) {
        return 2 * Math.PI * axis / chart.axes().size();
    }
}
