package io.waymark.chart;

import java.util.List;

/**
 * What a chart draws: the picture, which assistive technology skips in favour of the description, the marks on it, each a
 * symbol with its label, and labelled links, which it must reach (roles of the WAI-ARIA Graphics Module). It grows its own
 * bounds, so that nothing is ever cut.
 */
final class Drawing {

    private static final double MARGIN = 4;

    private final Element picture = Element.group("chart-picture");
    private final Element marks = Element.group("chart-marks");
    private final Element links = Element.group("chart-links");
    private Box bounds;

    Drawing(Box bounds) {
        this.bounds = bounds;
    }

    Drawing add(Element element) {
        picture.add(element);
        return this;
    }

    /** A shape that stands for a value; above all lines. */
    Drawing mark(String label, Element shape) {
        marks.add(symbol(label).add(shape));
        return this;
    }

    /** What stands for a value: a label for those who listen, the same under a pointer that rests on it. */
    static Element symbol(String label) {
        return Element.of("g")
                .with("role", "graphics-symbol")
                .with("aria-label", label)
                .titled(label);
    }

    Drawing link(Element link) {
        links.add(link);
        return this;
    }

    Drawing covering(Box box) {
        bounds = bounds.and(box);
        return this;
    }

    Drawing write(Script script, String text, double x, double middle, Anchor anchor) {
        return add(script.write(text, x, middle, anchor)).covering(script.box(text, x, middle, anchor));
    }

    Box bounds() {
        return bounds;
    }

    Svg of(Chart chart, String kind) {
        var id = chart.caption().id();
        var svg = root(kind, bounds.grown(MARGIN).whole())
                .with("role", "graphics-document")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(Element.of("title")
                        .with("id", id + "-title")
                        .text(chart.caption().text()))
                .add(Element.of("desc").with("id", id + "-desc").text(chart.description()))
                .add(picture.with("aria-hidden", "true"));
        List.of(marks, links).stream().filter(it -> !it.isEmpty()).forEach(svg::add);
        return new Svg(svg);
    }

    private static Element root(String kind, Box box) {
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "chart chart-" + kind)
                .with("viewBox", viewBox(box))
                .with("width", box.width())
                .with("height", box.height())
                .with("font-family", "sans-serif");
    }

    private static String viewBox(Box box) {
        return String.join(
                " ",
                Element.coordinate(box.left()),
                Element.coordinate(box.top()),
                Element.coordinate(box.width()),
                Element.coordinate(box.height()));
    }
}
