package io.waymark.chart;

/** The few ways in which a chart writes. */
enum Script {
    LABEL("chart-label", 13, "#222222"),
    TICK("chart-tick", 12, "#555555");

    private final String cssClass;
    private final double size;
    private final String grey;

    Script(String cssClass, double size, String grey) {
        this.cssClass = cssClass;
        this.size = size;
        this.grey = grey;
    }

    double width(String text) {
        return Glyphs.width(text) * size;
    }

    double lineHeight() {
        return Math.round(size * 1.25);
    }

    /** From the middle of a line down to its baseline; spares us {@code dominant-baseline}, which PDF ignores. */
    double drop() {
        return size * 0.36;
    }

    Element text(double x, double baseline, Anchor anchor) {
        return Element.of("text")
                .with("class", cssClass)
                .with("x", x)
                .with("y", baseline)
                .with("text-anchor", anchor.word())
                .with("font-size", size)
                .with("fill", grey);
    }

    Element write(String text, double x, double middle, Anchor anchor) {
        return text(x, middle + drop(), anchor).text(text);
    }

    Box box(String text, double x, double middle, Anchor anchor) {
        double width = width(text);
        return Box.sized(anchor.left(x, width), middle - lineHeight() / 2, width, lineHeight());
    }
}
