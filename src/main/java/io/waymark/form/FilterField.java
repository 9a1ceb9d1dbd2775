package io.waymark.form;

import java.util.List;

/**
 * One field of the line that a list is filtered by.
 *
 * @param name in the address
 * @param label empty where nobody sees the field
 * @param value as the address says it; empty for the usual
 * @param said what the list is narrowed to, in words; empty where all is shown
 */
public record FilterField(Kind kind, String name, String label, String value, List<SelectOption> options, String said) {

    /** How a field looks. */
    public enum Kind {
        CHOICE,
        WORDS,
        DAY,
        TICK,
        KEPT
    }

    /** One of several; the first of them has no value and takes nothing away. */
    public static FilterField choice(String name, String label, String value, List<SelectOption> options) {
        String said = options.stream()
                .filter(it -> it.value().equals(value))
                .map(SelectOption::label)
                .findFirst()
                .orElse(label);
        return new FilterField(Kind.CHOICE, name, label, value, options, value.isEmpty() ? "" : said);
    }

    /** One of several that all show the same: an order, a grouping. */
    public static FilterField order(String name, String label, String value, List<SelectOption> options) {
        return new FilterField(Kind.CHOICE, name, label, value, options, "");
    }

    /** What is searched for. */
    public static FilterField words(String label, String value) {
        return new FilterField(Kind.WORDS, "q", label, value, List.of(), value);
    }

    /** @param said the day in words; empty where there is none */
    public static FilterField day(String name, String label, String value, String said) {
        return new FilterField(Kind.DAY, name, label, value, List.of(), said);
    }

    /** More is shown where it is ticked, so it narrows nothing; it is told all the same. */
    public static FilterField tick(String name, String label, boolean on) {
        return new FilterField(Kind.TICK, name, label, on ? "true" : "", List.of(), on ? label : "");
    }

    /** What the address goes on saying without a field. */
    public static FilterField kept(String name, String value, String said) {
        return new FilterField(Kind.KEPT, name, "", value, List.of(), said);
    }

    /** The same, told in other words. */
    public FilterField saying(String words) {
        return new FilterField(kind, name, label, value, options, value.isEmpty() ? "" : words);
    }

    boolean set() {
        return !said.isEmpty();
    }

    boolean given() {
        return !value.isEmpty();
    }
}
