package io.waymark.content;

/** A kind of business goal; topics say how strongly they serve it. */
public record GoalTheme(String key, String title, String meaning) {}
