/**
 * Rows in and out: pasted, as CSV or as a workbook, read by one reader within budgets, written by one writer, kept as a draft
 * until whoever brought them decided on a preview.
 */
@ApplicationModule(allowedDependencies = {"organisation", "figure", "form"})
@NullMarked
package io.waymark.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
