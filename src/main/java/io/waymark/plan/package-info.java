/**
 * The roadmap's dates as pages: the plan that is proposed beside the one that was accepted, when things will stand at their
 * targets, what a change would do, and the way to a target. The rules stand in the packages beside.
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
            "goal",
            "team",
            "roadmap",
            "plan.schedule",
            "plan.forecast",
            "plan.way"
        })
@NullMarked
package io.waymark.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
