/**
 * The figures that tell whether a goal comes closer: what each means, how it is counted, where it should be, and who answers
 * for it. They come from the edition's suggestions or from people's own words; who measures them is told elsewhere.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "figure", "form", "chart", "assessment", "goal", "sheet"})
@NullMarked
package io.waymark.kpi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
