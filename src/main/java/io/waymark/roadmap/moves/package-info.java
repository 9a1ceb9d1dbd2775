/**
 * What moved on a unit's roadmap since a day, and why: the order is kept once a day with what made it, and compared by pure
 * functions with the one that stands.
 */
@NullMarked
package io.waymark.roadmap.moves;

import org.jspecify.annotations.NullMarked;
