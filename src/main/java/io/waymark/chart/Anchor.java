package io.waymark.chart;

import java.util.Locale;

/** Which end of a text stands at its x. */
enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    double left(double x, double width) {
        return x - share * width;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
