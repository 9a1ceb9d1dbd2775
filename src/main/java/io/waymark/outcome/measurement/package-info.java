/**
 * The figures of KPIs, day by day: recorded, corrected with a reason, taken back; nothing is overwritten. What was never
 * measured has no figure, which is not zero.
 *
 * <p>Named for the demo world, which measures as people do; others read {@link io.waymark.outcome.OutcomeTrees}.
 */
@NamedInterface("measurement")
@NullMarked
package io.waymark.outcome.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
