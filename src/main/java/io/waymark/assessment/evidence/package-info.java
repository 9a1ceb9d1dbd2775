/**
 * What shows that practices are lived: links, which only people follow, and files, which must be what their names say. A
 * piece has an owner and a day to look at it again; it proves a practice once a review accepted it, until that day.
 *
 * <p>Named for the demo world, which adds evidence as people do; other packages ask through interfaces of the core.
 */
@NamedInterface("evidence")
@NullMarked
package io.waymark.assessment.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
