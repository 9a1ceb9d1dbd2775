/** Views of the roadmap that somebody named: one's own, which nobody else sees, and those that are shared with the organisation. */
@NullMarked
package io.waymark.roadmap.saved;

import org.jspecify.annotations.NullMarked;
