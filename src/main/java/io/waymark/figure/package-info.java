/**
 * Figures as people write, aim at and measure them: numbers with their units, directions, corridors and how far a figure has
 * come. Pure values; how often something is measured and until when that is fresh is told here too.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.waymark.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
