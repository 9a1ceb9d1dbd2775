package io.waymark.form;

import java.util.List;

/**
 * What a field offers to choose.
 *
 * @param value as the form sends it
 * @param hint empty where the label says all
 */
public record SelectOption(String value, String label, String hint) {

    public SelectOption(Object value, String label) {
        this(value.toString(), label, "");
    }

    /** Options under one heading. */
    public record Group(String label, List<SelectOption> options) {}
}
