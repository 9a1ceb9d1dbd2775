package io.waymark.agreement;

/**
 * Which part of a comparison a form was sent from.
 *
 * @param in {@code workshop}, or anything else for the comparison
 * @param show what the comparison was filtered by
 */
record ComparisonPart(String in, String show) {}
