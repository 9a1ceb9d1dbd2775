/**
 * When work is done: teams with capacity a quarter, a serial schedule with restarts, and what cannot be kept said beside it. A plan
 * that stood is replaced only by one that is later in nothing. Pure functions over records.
 */
@ApplicationModule(allowedDependencies = {"figure"})
@NullMarked
package io.waymark.plan.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
