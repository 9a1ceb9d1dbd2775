/** What a unit's roadmap costs, by quarter, beside what finance approved. */
@NullMarked
package io.waymark.roadmap.cost;

import org.jspecify.annotations.NullMarked;
