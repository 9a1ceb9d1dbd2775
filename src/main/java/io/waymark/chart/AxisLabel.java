package io.waymark.chart;

import java.util.List;

/** The name of one radar axis outside its rim, wrapped, and a link when there is something behind it. */
record AxisLabel(RadarChart.Axis axis, double turn, List<String> values, Words words) {

    private static final double DISTANCE = RadarDrawing.RADIUS + 14;
    private static final Wrapping WRAPPING = new Wrapping(Script.LABEL, 112, 150);

    void draw(Drawing drawing) {
        var lines = WRAPPING.lines(axis.label());
        var box = box(lines);
        drawing.covering(box);
        if (axis.href() == null) {
            drawing.add(text(lines, box.top()));
        } else {
            drawing.link(Link.to(axis.href(), axis.label() + ": " + words.list(values))
                    .add(Link.hitArea(box))
                    .add(text(lines, box.top())));
        }
    }

    /** A label beside the radar is centred on its axis, one above ends there, one below begins there. */
    private Box box(List<String> lines) {
        double width = lines.stream().mapToDouble(Script.LABEL::width).max().orElseThrow();
        double height = lines.size() * Script.LABEL.lineHeight();
        double top = at().y() - height * (1 + Math.cos(turn)) / 2;
        return Box.sized(anchor().left(at().x(), width), top, width, height);
    }

    private Element text(List<String> lines, double top) {
        var text = Script.LABEL.text(at().x(), top, anchor());
        for (int i = 0; i < lines.size(); i++) {
            double middle = top + (i + 0.5) * Script.LABEL.lineHeight();
            text.add(Element.of("tspan")
                    .with("x", at().x())
                    .with("y", middle + Script.LABEL.drop())
                    .text(spaced(lines, i)));
        }
        return text;
    }

    /** Lines stay words apart when read or copied; the space hangs where it does not move the anchored edge. */
    private String spaced(List<String> lines, int i) {
        return anchor() == Anchor.END
                ? (i > 0 ? " " : "") + lines.get(i)
                : lines.get(i) + (i < lines.size() - 1 ? " " : "");
    }

    private Anchor anchor() {
        double lean = Math.sin(turn);
        return Math.abs(lean) < 0.2 ? Anchor.MIDDLE : lean > 0 ? Anchor.START : Anchor.END;
    }

    private Point at() {
        return Point.polar(DISTANCE, turn);
    }
}
