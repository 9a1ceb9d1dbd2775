/**
 * The gate to Level 3: five conditions, each met or not, with what it stands on and who can supply what is missing. A gate
 * that is passed is recorded with its evidence, and lapses by itself on the first day on which it does not hold.
 *
 * <p>Named for the demo world, which may record that a gate is passed as people do.
 */
@NamedInterface("gate")
@NullMarked
package io.waymark.outcome.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
