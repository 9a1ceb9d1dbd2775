/**
 * What the business wants: its ranked goals, whose weights decide what a step on the roadmap is worth. Other packages read
 * goals as {@link io.waymark.outcome.RankedGoal}s and never hold the entity.
 */
@NullMarked
package io.waymark.outcome;

import org.jspecify.annotations.NullMarked;
