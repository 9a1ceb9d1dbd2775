/**
 * Who answers what: leads assign topics to people, who may pass them on. The rules and tables are the core's; here are their
 * pages and the reminders of what is due.
 */
@ApplicationModule(allowedDependencies = {"content", "organisation", "form", "assessment", "assessment :: page"})
@NullMarked
package io.waymark.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
