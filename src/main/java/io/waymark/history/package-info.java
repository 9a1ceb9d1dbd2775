/**
 * Who did what in an assessment, and when: acts from the activity record and saved answers in one list, the newest first.
 * That somebody answered is told, what they answered never; nothing here can be changed.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "form", "assessment", "assessment :: page", "figure"})
@NullMarked
package io.waymark.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
