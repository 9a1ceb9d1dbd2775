/**
 * The figures of KPIs, day by day: recorded, corrected with a reason, taken back; nothing is overwritten. What was never
 * measured has no figure, which is not zero.
 */
@ApplicationModule(allowedDependencies = {"organisation", "figure", "form", "sheet", "goal"})
@NullMarked
package io.waymark.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
