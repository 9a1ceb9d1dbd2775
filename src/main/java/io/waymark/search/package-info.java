/**
 * Search over all that an organisation has, as a page and as a palette over every page. It owns no table: what can be found, and
 * by whom, each package says by {@link io.waymark.organisation.Hit.Source}.
 */
@ApplicationModule(allowedDependencies = "organisation")
@NullMarked
package io.waymark.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
