/**
 * Figures in bulk: pasted from a spreadsheet or read from a file, for one KPI or for many. What comes in is checked row
 * by row and shown before anything is saved, and saved whole or not at all.
 */
@NullMarked
package io.waymark.measurement.imports;

import org.jspecify.annotations.NullMarked;
