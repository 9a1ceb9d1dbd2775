package io.waymark.content;

/** A measure that the edition proposes; {@code direction} is {@code higher}, {@code lower} or {@code corridor}. */
public record SuggestedKpi(String key, String title, String meaning, String formula, String unit, String direction) {}
