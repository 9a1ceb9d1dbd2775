/**
 * Milestones side by side: what moved between any two of a unit, by how much, and which finished actions explain it.
 * The comparison is a pure function of two frozen scorecards; nothing is computed anew from answers.
 */
@NullMarked
package io.waymark.dashboard.comparison;

import org.jspecify.annotations.NullMarked;
