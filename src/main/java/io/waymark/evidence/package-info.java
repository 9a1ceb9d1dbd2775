/**
 * What shows that practices are lived: links, which only people follow, and files, which must be what their names say. A
 * piece has an owner and a day to look at it again; it proves a practice once a review accepted it, until that day.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "form", "assessment", "assessment :: page", "figure"})
@NullMarked
package io.waymark.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
