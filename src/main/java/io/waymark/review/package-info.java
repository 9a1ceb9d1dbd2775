/**
 * Review and sign-off: the pages on which a dimension is handed in, submitted, accepted or sent back, and the assessment is
 * signed off and reopened. What may be done from where by whom is the core's {@code Workflow}; here stands how it is said.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "form", "scoring", "assessment", "assessment :: page"})
@NullMarked
package io.waymark.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
