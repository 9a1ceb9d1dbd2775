/**
 * Reviews of what the platform costs, held with finance. One counts once the person from finance who took part says so, and
 * for three months.
 *
 * <p>Named for the demo world, which records and confirms reviews as people do.
 */
@NamedInterface("cost-reviews")
@NullMarked
package io.waymark.outcome.costreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
