/**
 * What is waiting for a person, and what an executive must know: read models over all other packages. It owns no table and
 * changes nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "organisation",
            "figure",
            "chart",
            "form",
            "scoring",
            "assessment",
            "assessment::page",
            "goal",
            "kpi",
            "objective",
            "evidence",
            "team",
            "outcome",
            "value",
            "exemption",
            "gate",
            "roadmap"
        })
@NullMarked
package io.waymark.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
