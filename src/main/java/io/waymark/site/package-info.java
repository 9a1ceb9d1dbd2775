/**
 * What every page shares: signing in, headers, the layout's data, static files and errors. It stands at the edge: nobody
 * depends on it, and of others it knows organisations, and how figures are written.
 */
@ApplicationModule(allowedDependencies = {"organisation", "figure"})
@NullMarked
package io.waymark.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
