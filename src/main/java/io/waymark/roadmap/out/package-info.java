/** A roadmap outside the portal: as a table, for trackers and in calendars, and plans that come back as rows. */
@NullMarked
package io.waymark.roadmap.out;

import org.jspecify.annotations.NullMarked;
