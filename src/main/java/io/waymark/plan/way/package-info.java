/**
 * The way to the target: what a topic, a dimension and the whole need in all with nothing that could be left out, what they borrow
 * from other dimensions, which topic is the cheapest next, and what fits into a budget. Pure functions over records.
 */
@ApplicationModule(allowedDependencies = {"content", "plan.forecast"})
@NullMarked
package io.waymark.plan.way;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
