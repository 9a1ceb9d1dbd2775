package io.waymark.content;

/** Where an edition's facts come from. */
public record Source(String title, String url, String publisher, String licence) {}
