/**
 * What is waiting for a person, and what an executive must know: read models over all other packages. It owns no table and
 * changes nothing.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "scoring", "assessment", "outcome", "roadmap", "chart"})
@NullMarked
package io.waymark.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
