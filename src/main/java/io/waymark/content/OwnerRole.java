package io.waymark.content;

/** A role that actions name as their owner, e.g. {@code platform-lead}, "Platform lead". */
public record OwnerRole(String key, String title) {}
