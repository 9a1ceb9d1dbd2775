/**
 * Who belongs to an organisation, who may what in it, and whose day it is: its pages for everybody. Administrators invite by
 * mail address; whoever signs in with it belongs.
 */
@ApplicationModule(allowedDependencies = {"organisation", "form", "figure"})
@NullMarked
package io.waymark.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
