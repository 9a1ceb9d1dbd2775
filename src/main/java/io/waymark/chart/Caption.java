package io.waymark.chart;

/**
 * What a chart is called, in which words it speaks, and the prefix of its element ids.
 *
 * @param id unique in the page; a letter, then letters, digits, {@code -} or {@code _}
 * @throws IllegalArgumentException when the id is malformed or the text is blank
 */
public record Caption(String id, String text, Words words) {

    public Caption {
        Given.matching(id, "[A-Za-z][A-Za-z0-9_-]*", "chart id");
        Given.text(text, "chart caption");
    }
}
