package io.waymark.chart;

import java.util.List;
import java.util.stream.Collectors;

/** A place in the drawing, in user units (one is one CSS pixel at natural size); y grows downwards. */
record Point(double x, double y) {

    static Element polygon(List<Point> points) {
        return Element.of("polygon").with("points", join(points));
    }

    static Element polyline(List<Point> points) {
        return Element.of("polyline").with("points", join(points));
    }

    static Element line(Point from, Point to) {
        return Element.of("line")
                .with("x1", from.x)
                .with("y1", from.y)
                .with("x2", to.x)
                .with("y2", to.y);
    }

    static String join(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return Element.coordinate(x) + "," + Element.coordinate(y);
    }
}
