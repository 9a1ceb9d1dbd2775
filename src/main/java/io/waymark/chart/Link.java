package io.waymark.chart;

/** Makes marks lead to the rows behind them. */
final class Link {

    private Link() {}

    /** @param name what assistive technology reads; begins with the visible text */
    static Element to(String href, String name) {
        return Element.of("a").with("class", "chart-link").with("href", href).with("aria-label", name);
    }

    /** For a pointer only: a twin of a link that the keyboard reaches elsewhere in the same chart or its table. */
    static Element pointerOnly(String href, Element mark) {
        return Element.of("a").with("href", href).with("tabindex", "-1").add(mark);
    }

    static Element hitArea(Box box) {
        return box.touchable().rect().in(Ink.TARGET_AREA);
    }
}
