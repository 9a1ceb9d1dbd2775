package io.waymark.chart;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A chart's drawing, read back as strict XML. */
record Drawn(Document document) {

    static Drawn from(Chart chart) {
        var parser = Parser.xmlParser().setTrackErrors(10);
        var document = Jsoup.parse(chart.svg().markup(), "", parser);
        if (!parser.getErrors().isEmpty()) {
            throw new AssertionError(parser.getErrors().toString());
        }
        return new Drawn(document);
    }

    Element root() {
        return document.child(0);
    }

    Element one(String selector) {
        return document.expectFirst(selector);
    }

    List<Element> all(String selector) {
        return document.select(selector);
    }

    double number(String selector, String attribute) {
        return Double.parseDouble(one(selector).attr(attribute));
    }

    /** x and y by turns. */
    double[] points(String selector) {
        return Arrays.stream(one(selector).attr("points").split("[ ,]"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    Box viewBox() {
        var numbers = Arrays.stream(root().attr("viewBox").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return Box.sized(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    List<String> texts(String selector) {
        return document.select(selector).eachText();
    }
}
