package io.waymark.chart;

import java.util.List;

/** A text of one or more lines below one another. */
record TextBlock(Script script, List<String> lines, double x, double top, Anchor anchor) {

    static TextBlock of(String text, Wrapping wrapping, double x, double top, Anchor anchor) {
        return new TextBlock(wrapping.script(), wrapping.lines(text), x, top, anchor);
    }

    double height() {
        return lines.size() * script.lineHeight();
    }

    double bottom() {
        return top + height();
    }

    Box box() {
        double width = lines.stream().mapToDouble(script::width).max().orElse(0);
        return Box.sized(anchor.left(x, width), top, width, height());
    }

    /** Lines stay words apart when read or copied. */
    Element text() {
        var text = script.text(x, top, anchor);
        for (int i = 0; i < lines.size(); i++) {
            text.add(Element.of("tspan")
                    .with("x", x)
                    .with("y", top + (i + 0.5) * script.lineHeight() + script.drop())
                    .text(i < lines.size() - 1 ? lines.get(i) + " " : lines.get(i)));
        }
        return text;
    }

    Element link(String href, String name) {
        return Link.to(href, name).add(Link.hitArea(box())).add(text());
    }
}
