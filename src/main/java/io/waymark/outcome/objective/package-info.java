/**
 * Objectives under goals, with key results that people check in on. Progress is reckoned, never set by hand, and every
 * figure is explained; what was checked in is never changed.
 *
 * <p>Named for the demo world, which sets objectives and checks in as people do.
 */
@NamedInterface("objective")
@NullMarked
package io.waymark.outcome.objective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
