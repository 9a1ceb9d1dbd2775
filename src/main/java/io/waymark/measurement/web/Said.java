package io.waymark.measurement.web;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What was done, said once on the page that comes next.
 *
 * @param message ends the key of the words about the day
 */
record Said(String message, LocalDate day) implements Serializable {}
