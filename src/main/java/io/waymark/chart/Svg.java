package io.waymark.chart;

/** One finished {@code <svg>} element: every text in it is escaped, so a template may print it raw. */
public final class Svg {

    private final String markup;

    Svg(Element root) {
        this.markup = root.markup();
    }

    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
