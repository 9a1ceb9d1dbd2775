package io.waymark.evidence.web;

/**
 * One thing to put right.
 *
 * @param field of the form that it belongs to
 * @param message key of the words
 */
record Problem(String field, String message) {}
