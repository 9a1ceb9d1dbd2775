/**
 * What every page shares: signing in, headers, the layout's data, static files and errors. It stands at the edge: nobody
 * depends on it, and it knows organisations only.
 */
@ApplicationModule(allowedDependencies = {"organisation"})
@NullMarked
package io.waymark.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
