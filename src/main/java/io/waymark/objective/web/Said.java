package io.waymark.objective.web;

import java.io.Serializable;

/**
 * What was done, said once on the page that comes next.
 *
 * @param message key of the words about the title
 */
record Said(String message, String title) implements Serializable {}
