package io.waymark.chart;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One XML element, and the only place where markup is escaped. A child is printed when it is added. */
final class Element {

    private static final Pattern XML_FORBIDS =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    private Element(String name) {
        this.name = name;
    }

    static Element of(String name) {
        return new Element(name);
    }

    static Element group(String cssClass) {
        return of("g").with("class", cssClass);
    }

    Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Element with(String attribute, double coordinate) {
        return with(attribute, coordinate(coordinate));
    }

    Element in(Ink ink) {
        attributes.putAll(ink.attributes());
        return this;
    }

    Element add(Element child) {
        body.append(child.markup());
        return this;
    }

    Element text(String text) {
        body.append(escaped(text));
        return this;
    }

    /** What a pointer resting on the mark shows. */
    Element titled(String title) {
        return add(of("title").text(title));
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    String markup() {
        var tag = new StringBuilder("<").append(name);
        attributes.forEach((key, value) ->
                tag.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        return isEmpty()
                ? tag.append("/>").toString()
                : tag.append('>')
                        .append(body)
                        .append("</")
                        .append(name)
                        .append('>')
                        .toString();
    }

    /** A dot and at most two decimals, whatever the locale. */
    static String coordinate(double value) {
        var hundredths = BigDecimal.valueOf(Math.round(value * 100), 2);
        return hundredths.signum() == 0 ? "0" : hundredths.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return XML_FORBIDS
                .matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
