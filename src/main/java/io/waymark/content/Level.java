package io.waymark.content;

/** A level of the model, 1 Build to 5 Adapt. */
public record Level(int number, String name, String summary) {}
