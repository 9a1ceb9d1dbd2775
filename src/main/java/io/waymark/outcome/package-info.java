/**
 * What the business wants and what it gets: ranked goals, objectives, measures, value cases and the gate to Level 3. Here is
 * what the features share and what other packages read: {@link io.waymark.outcome.RankedGoals} and {@link
 * io.waymark.outcome.OutcomeTrees}, never an entity. Each feature is a sub-package with its own pages and words.
 */
@ApplicationModule(allowedDependencies = {"content", "organisation", "scoring", "assessment", "chart"})
@NullMarked
package io.waymark.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
