/**
 * The teams that work an organisation's roadmap: who they are, how many person-days they can give in a quarter, when they do
 * not work and which owner roles they take.
 */
@ApplicationModule(allowedDependencies = {"content", "organisation", "figure", "form"})
@NullMarked
package io.waymark.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
