/**
 * The figures that tell whether a goal comes closer: what each means, how it is counted, where it should be, and who answers
 * for it. They come from the edition's suggestions or from people's own words; who measures them is told elsewhere.
 *
 * <p>Named for the demo world, which adds KPIs as people do.
 */
@NamedInterface("kpi")
@NullMarked
package io.waymark.outcome.kpi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
