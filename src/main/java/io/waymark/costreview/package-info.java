/**
 * Reviews of what the platform costs, held with finance. One counts once the person from finance who took part says so, and
 * for three months.
 */
@ApplicationModule(allowedDependencies = {"organisation", "form"})
@NullMarked
package io.waymark.costreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
