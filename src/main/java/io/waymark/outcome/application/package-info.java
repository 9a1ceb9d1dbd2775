/**
 * The choice of the first application, the speed boat: candidates are compared by weighted criteria and hard limits, and the
 * decision keeps the ranking as it stood, with its dissent and the prerequisites that it brings.
 *
 * <p>Named for the demo world, which chooses as people do; the roadmap hears of a decision by an event of the core.
 */
@NamedInterface("application")
@NullMarked
package io.waymark.outcome.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
