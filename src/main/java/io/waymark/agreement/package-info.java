/**
 * Laying answers side by side: the comparison of a dimension, the workshop that walks through it, and the pages on which
 * agreed ratings and dissent are recorded. Nothing here touches an answer, and nothing is shown before the comparison opens.
 */
@ApplicationModule(
        allowedDependencies = {"content", "organisation", "form", "scoring", "assessment", "assessment :: page"})
@NullMarked
package io.waymark.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
