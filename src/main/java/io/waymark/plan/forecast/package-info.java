/**
 * When topics, dimensions and the whole stand at their targets: many seeded runs over three-point estimates, each placed in the
 * order of the accepted plan, with what drives the last day and how well earlier estimates held. Pure functions over records.
 */
@ApplicationModule(allowedDependencies = {"content", "scoring", "plan.schedule"})
@NullMarked
package io.waymark.plan.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
