/**
 * Assessments in a list, each with its overview, and the form in which one is planned: unit, edition, targets and owners. Who
 * is asked what is told by {@code assignment}.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "form", "scoring", "assessment", "assessment :: page", "goal"
        })
@NullMarked
package io.waymark.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
