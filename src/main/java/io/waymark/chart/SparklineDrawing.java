package io.waymark.chart;

import java.util.List;

/** One line in a box as high as a line of text. */
record SparklineDrawing(Sparkline sparkline) {

    static final double WIDTH = 96;
    static final double HEIGHT = 20;

    Svg svg() {
        var drawing = new Drawing(Box.sized(0, 0, WIDTH, HEIGHT));
        var stretches = new Run(sparkline.values(), this::point).stretches();
        if (stretches.isEmpty()) {
            drawing.add(Point.line(new Point(0, HEIGHT / 2), new Point(WIDTH, HEIGHT / 2))
                    .in(Ink.TARGET));
        } else {
            stretches.forEach(points -> drawing.add(stretch(points)));
            newest(Marker.disc(stretches.getLast().getLast(), 3).in(Ink.SPARK_END), drawing);
        }
        watersheds(drawing);
        return drawing.of(sparkline, "sparkline");
    }

    private void newest(Element dot, Drawing drawing) {
        var words = sparkline.caption().words();
        sparkline.readings().stream()
                .filter(it -> it.value().isPresent())
                .reduce((earlier, later) -> later)
                .map(it -> words.say(
                        Phrase.PAIR, it.label(), words.number(it.value().getAsDouble())))
                .ifPresent(label -> drawing.mark(label, dot));
    }

    /** Half way between the readings that are not measured alike. */
    private void watersheds(Drawing drawing) {
        for (int i = 0; i < sparkline.readings().size(); i++) {
            var since = sparkline.readings().get(i).since();
            if (since != null) {
                double x = x(i - 0.5);
                drawing.mark(
                        since,
                        Point.line(new Point(x, -2), new Point(x, HEIGHT + 2)).in(Ink.WATERSHED));
            }
        }
    }

    private static Element stretch(List<Point> points) {
        return points.size() > 1
                ? Point.polyline(points).in(Ink.SPARK)
                : Marker.disc(points.getFirst(), 1.5).in(Ink.SPARK_END);
    }

    private Point point(int index, double value) {
        return new Point(x(index), y(value));
    }

    private double x(double index) {
        int steps = sparkline.readings().size() - 1;
        return steps == 0 ? WIDTH / 2 : WIDTH * index / steps;
    }

    /** A flat run lies in the middle. */
    private double y(double value) {
        double high = sparkline.highest().orElseThrow();
        double span = high - sparkline.lowest().orElseThrow();
        return span == 0 ? HEIGHT / 2 : HEIGHT * (high - value) / span;
    }
}
