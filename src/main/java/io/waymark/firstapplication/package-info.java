/**
 * The choice of the first application, the speed boat: candidates are compared by weighted criteria and hard limits, and the
 * decision keeps the ranking as it stood, with its dissent and the prerequisites that it brings.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "figure", "form", "chart", "scoring", "assessment"})
@NullMarked
package io.waymark.firstapplication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
