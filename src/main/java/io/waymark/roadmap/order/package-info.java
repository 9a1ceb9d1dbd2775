/**
 * In which order to work: what an action is worth and how many days it takes, four bands, and in each the most value per
 * day as early as prerequisites allow, with a proven bound on what any order could reach. Pure functions over records.
 */
@ApplicationModule(allowedDependencies = {"content", "scoring", "goal"})
@NullMarked
package io.waymark.roadmap.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
