package io.waymark.chart;

/**
 * What a chart draws: pictures, which assistive technology skips in favour of the description, and labelled links,
 * which it must reach. It grows its own bounds, so that nothing is ever cut.
 */
final class Drawing {

    private static final double MARGIN = 4;

    private final Element picture = Element.group("chart-picture");
    private final Element links = Element.group("chart-links");
    private Box bounds;

    Drawing(Box bounds) {
        this.bounds = bounds;
    }

    Drawing add(Element element) {
        picture.add(element);
        return this;
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

    /** An image as long as nothing in it can be followed; then a group, because an image hides what is inside. */
    Svg of(Chart chart, String kind) {
        boolean linked = !links.isEmpty();
        var id = chart.caption().id();
        var svg = root(kind, bounds.grown(MARGIN).whole())
                .with("role", linked ? "group" : "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(Element.of("title")
                        .with("id", id + "-title")
                        .text(chart.caption().text()))
                .add(Element.of("desc").with("id", id + "-desc").text(chart.description()))
                .add(linked ? picture.with("aria-hidden", "true") : picture);
        return new Svg(linked ? svg.add(links) : svg);
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
