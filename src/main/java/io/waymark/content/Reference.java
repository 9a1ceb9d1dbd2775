package io.waymark.content;

/** Further reading outside the portal. */
public record Reference(String title, String url) {}
