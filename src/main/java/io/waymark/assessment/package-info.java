/**
 * Assessments of a unit against an edition: who answers what, the answers, the scorecard they make, and the milestones
 * that freeze it. An answer is saved in one statement and never lost; figures are folded when somebody looks.
 */
@ApplicationModule(allowedDependencies = {"content", "organisation", "chart", "scoring", "figure"})
@NullMarked
package io.waymark.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
