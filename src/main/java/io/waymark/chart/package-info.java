/**
 * Pure functions from numbers to accessible inline SVG, each with a description in words and a table twin.
 * It knows nothing of the domain: callers bring labels, numbers, links and a language.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.waymark.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
