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
            drawing.add(Marker.disc(stretches.getLast().getLast(), 3).in(Ink.SPARK_END));
        }
        return drawing.of(sparkline, "sparkline");
    }

    private static Element stretch(List<Point> points) {
        return points.size() > 1
                ? Point.polyline(points).in(Ink.SPARK)
                : Marker.disc(points.getFirst(), 1.5).in(Ink.SPARK_END);
    }

    private Point point(int index, double value) {
        int steps = sparkline.readings().size() - 1;
        double x = steps == 0 ? WIDTH / 2 : WIDTH * index / steps;
        return new Point(x, y(value));
    }

    /** A flat run lies in the middle. */
    private double y(double value) {
        double high = sparkline.highest().orElseThrow();
        double span = high - sparkline.lowest().orElseThrow();
        return span == 0 ? HEIGHT / 2 : HEIGHT * (high - value) / span;
    }
}
