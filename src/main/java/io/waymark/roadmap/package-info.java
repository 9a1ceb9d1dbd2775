/**
 * Initiatives that close gaps, and the order in which to work on them. The rules are pure functions whose every number is
 * shown on the page with its reason; prerequisites always come first.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "form", "scoring", "assessment", "goal", "firstapplication"})
@NullMarked
package io.waymark.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
