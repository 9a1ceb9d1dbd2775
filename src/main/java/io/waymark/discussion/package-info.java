/**
 * What people say to each other about a practice: threads of one level that can be resolved, with mentions of members, in
 * plain Markdown. Words are never changed once written; who was mentioned hears of it through a notice.
 */
@ApplicationModule(allowedDependencies = {"content", "organisation", "form", "assessment", "assessment :: page"})
@NullMarked
package io.waymark.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
