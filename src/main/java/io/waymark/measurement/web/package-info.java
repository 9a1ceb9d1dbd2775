/** The pages of figures: what is due, the days of one KPI, one day with all that was said about it, and the files. */
@NullMarked
package io.waymark.measurement.web;

import org.jspecify.annotations.NullMarked;
