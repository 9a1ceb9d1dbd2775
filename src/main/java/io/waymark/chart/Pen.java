package io.waymark.chart;

/** How the nth series is drawn: its own class, dash, marker and grey, so that it reads without colour. */
enum Pen {
    FIRST("none", Marker.DISC, true, "#222222"),
    SECOND("7 4", Marker.SQUARE, false, "#444444"),
    THIRD("2 3", Marker.TRIANGLE, true, "#777777"),
    FOURTH("9 3 2 3", Marker.DIAMOND, false, "#555555"),
    FIFTH("14 4", Marker.CROSS, false, "#333333");

    static final double SAMPLE = 28;

    private final String dash;
    private final Marker marker;
    private final boolean filled;
    private final String grey;

    Pen(String dash, Marker marker, boolean filled, String grey) {
        this.dash = dash;
        this.marker = marker;
        this.filled = filled;
        this.grey = grey;
    }

    static Pen of(int series) {
        return values()[series];
    }

    Element line(Element shape) {
        return shape.with("class", "chart-line " + cssClass())
                .with("fill", "none")
                .with("stroke", grey)
                .with("stroke-width", ordinal() == 0 ? 2.25 : 1.75)
                .with("stroke-dasharray", dash)
                .with("stroke-linejoin", "round");
    }

    Element mark(Point at) {
        return marker.at(at)
                .with("class", (filled ? "chart-mark " : "chart-mark chart-hollow ") + cssClass())
                .with("fill", filled ? grey : "#ffffff")
                .with("stroke", grey)
                .with("stroke-width", 1.75);
    }

    /** A short piece of line with its marker, for the legend. */
    Element sample(Point left) {
        var right = new Point(left.x() + SAMPLE, left.y());
        return Element.group("chart-sample")
                .add(line(Point.line(left, right)))
                .add(mark(new Point(left.x() + SAMPLE / 2, left.y())));
    }

    private String cssClass() {
        return "chart-series-" + (ordinal() + 1);
    }
}
