/**
 * Pure functions from ratings to a scorecard and gaps; they know the content's records and no framework. Each figure can be
 * recomputed by hand from what its record holds, and the portal's page "How scoring works" says how.
 */
@ApplicationModule(allowedDependencies = {"content"})
@NullMarked
package io.waymark.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
