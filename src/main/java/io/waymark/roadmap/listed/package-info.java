/**
 * What a list of cards says that must be reckoned from all of them, kept between looks: so that a page of fifty rows reads fifty
 * rows. Reckoned again by the look that finds a unit of usual size changed, and soon after the change where a unit is large.
 */
@NullMarked
package io.waymark.roadmap.listed;

import org.jspecify.annotations.NullMarked;
