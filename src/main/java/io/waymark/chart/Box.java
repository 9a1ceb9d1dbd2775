package io.waymark.chart;

import java.util.List;

/** An upright rectangle in user units. */
record Box(double left, double top, double right, double bottom) {

    static Box sized(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    static Box around(List<Point> points) {
        var xs = points.stream().mapToDouble(Point::x).summaryStatistics();
        var ys = points.stream().mapToDouble(Point::y).summaryStatistics();
        return new Box(xs.getMin(), ys.getMin(), xs.getMax(), ys.getMax());
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** Outwards to whole units: what writes PDF understands no others as a size. */
    Box whole() {
        return new Box(Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom));
    }

    /** At least as wide and as high as a finger or an unsteady pointer needs (WCAG 2.2, 2.5.8: 24 px). */
    Box touchable() {
        double dx = Math.max(0, 24 - width()) / 2;
        double dy = Math.max(0, 24 - height()) / 2;
        return new Box(left - dx, top - dy, right + dx, bottom + dy);
    }

    Element rect() {
        return Element.of("rect")
                .with("x", left)
                .with("y", top)
                .with("width", width())
                .with("height", height());
    }
}
