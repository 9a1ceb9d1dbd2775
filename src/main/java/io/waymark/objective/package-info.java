/**
 * Objectives under goals, with key results that people check in on. Progress is reckoned, never set by hand, and every
 * figure is explained; what was checked in is never changed.
 */
@ApplicationModule(allowedDependencies = {"organisation", "figure", "form", "chart", "goal"})
@NullMarked
package io.waymark.objective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
