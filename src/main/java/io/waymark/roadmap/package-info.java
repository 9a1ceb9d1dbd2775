/**
 * Initiatives that close gaps, in the order in which to work on them. Every number of the order is shown on the page with its
 * reason; prerequisites always come first.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "organisation",
            "figure",
            "form",
            "scoring",
            "assessment",
            "discussion",
            "evidence",
            "goal",
            "exemption",
            "firstapplication",
            "sheet",
            "team",
            "roadmap.order"
        })
@NullMarked
package io.waymark.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
