package io.waymark.chart;

import java.util.List;

/** The shape that marks one value; told apart without colour. */
enum Marker {
    DISC,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    CROSS;

    Element at(Point p) {
        return switch (this) {
            case DISC -> disc(p, 4);
            case SQUARE -> Box.sized(p.x() - 3.5, p.y() - 3.5, 7, 7).rect();
            case TRIANGLE -> Point.polygon(List.of(off(p, 0, -5), off(p, 4.75, 3.5), off(p, -4.75, 3.5)));
            case DIAMOND -> Point.polygon(List.of(off(p, 0, -5), off(p, 5, 0), off(p, 0, 5), off(p, -5, 0)));
            case CROSS -> Element.of("path").with("d", cross(p));
        };
    }

    static Element disc(Point centre, double radius) {
        return Element.of("circle")
                .with("cx", centre.x())
                .with("cy", centre.y())
                .with("r", radius);
    }

    private static String cross(Point p) {
        return "M" + off(p, -4, -4) + "L" + off(p, 4, 4) + "M" + off(p, -4, 4) + "L" + off(p, 4, -4);
    }

    private static Point off(Point p, double dx, double dy) {
        return new Point(p.x() + dx, p.y() + dy);
    }
}
