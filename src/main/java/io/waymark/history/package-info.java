/**
 * Who did what in an assessment or in its organisation, and when: acts from the activity record, and saved answers among
 * those of an assessment, the newest first. That somebody answered is told, what they answered never; nothing here can be
 * changed.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "figure", "form", "sheet", "assessment", "assessment :: page"
        })
@NullMarked
package io.waymark.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
