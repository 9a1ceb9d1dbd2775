/**
 * Goals with everything under them, read at once: objectives, key results and KPIs as {@link io.waymark.outcome.OutcomeTrees}.
 * It owns no table and changes nothing.
 */
@ApplicationModule(allowedDependencies = {"content", "organisation", "figure", "goal"})
@NullMarked
package io.waymark.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
